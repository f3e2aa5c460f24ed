## The window, the library and the briefing.

app-title = Attune · 同频
app-tagline = Take the call. See what each answer was worth.

theme-dark = Dark
theme-light = Light

difficulty-beginner = for beginners
difficulty-practised = some practice
difficulty-seasoned = for old hands
channel-voice = Phone
channel-chat = Chat

home-title = Choose a call
home-hint = Press the key on its card, or move with the arrow keys and press Enter.
home-customers = { $count ->
    [one] One customer
   *[other] { $count } customers
}
home-decisions = { $count ->
    [one] one decision
   *[other] about { $count } decisions
}
home-broken = ✖ Can’t be played until this is put right.
home-broken-more = { $count ->
    [one] ✖ Can’t be played until this and one more are put right.
   *[other] ✖ Can’t be played until this and { $count } more are put right.
}
home-empty-title = No calls in the library yet
home-empty-body = A call is a folder with a file call.ron in it. Point Attune at the folder that holds your calls, and they will be listed here:
home-empty-command = attune --scenarios FOLDER

briefing-company = You answer for { $company }
briefing-other-language = This call is only written in { $language }.
briefing-warns = A word before you pick up
briefing-warns-stop = You can leave the call at any time with Esc.
briefing-who = Who is on the line?
briefing-queue = Let the queue decide
briefing-queue-note = As on a working day: you find out when you pick up.
briefing-age = { $age } years old
briefing-record = On file
briefing-record-none = Nothing on file.
briefing-record-later = You will see the file once somebody is on the line.
briefing-earlier = Earlier contacts
briefing-promised = Promised: { $promised }
briefing-failed = Came to nothing
briefing-begin-voice = Take the call
briefing-begin-chat = Open the chat
briefing-back = Back
briefing-mode = How do you practise?
briefing-own-words = Say it yourself first
briefing-own-words-note = Before each reply you type what you would say. The debrief shows it beside the reply you chose.
mode-guided = Guided
mode-guided-note = What you notice, and what each reply does, is explained at once. No clock.
mode-practice = Practice
mode-practice-note = Nothing is explained before the debrief.
mode-exam = Exam
mode-exam-note = As in practice, and the clock runs on while you are asked.
briefing-timed = Against the clock
briefing-timed-note = A slow answer costs patience, as on a real line.
briefing-untimed-note = Take all the time you need; it costs nothing.

notice-not-kept = This attempt could not be saved: { $reason }
notice-dismiss = All right
