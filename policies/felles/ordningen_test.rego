package felles.ordningen_test

import data.felles.ordningen

test_on_the_last_day if not ordningen.udloebet("2024-01-01", "2024-06-30")

test_on_the_day_after if ordningen.udloebet("2024-01-01", "2024-07-01")

test_stay_begun_on_the_last_day if ordningen.udloebet("2024-06-30", "2024-12-30")

# A stay begun after the scheme is judged by its last regime, and marked so.
test_stay_begun_after_it if not ordningen.udloebet("2024-07-01", "2025-01-01")
