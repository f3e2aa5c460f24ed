## score
