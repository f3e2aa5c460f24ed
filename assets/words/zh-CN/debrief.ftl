## debrief
