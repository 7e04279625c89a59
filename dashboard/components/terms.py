"""What the terms of the figures mean, in a sentence each that needs no other term."""

ACCURACY = "Accuracy: the share of posters whose first guess is the actual genre."
MACRO_F1 = (
    "Macro-F1: for each genre, how well it is found and how far its calls can be trusted, in one number between 0 and "
    "1; the mean over the genres, so that a small genre counts as much as a large one."
)
ECE = (
    "Expected calibration error: how far, on average, the stated confidence is from the share that is right. 0 means "
    "that “80 % sure” is right 80 times in 100."
)
RECALL = "Recall: of the posters of this genre, the share that the model called so."
TOP3 = "The share of posters whose actual genre is among the model's first three guesses."
COUNTS_AS = (
    "Where any listed genre counts, a poster counts as what it was called if the film has that genre, else as its "
    "label."
)
ANY_LISTED = "The share of posters whose first guess is one of the genres that the film has."
INTERVAL = "The range holds the true share 19 times out of 20 (95 % interval)."
