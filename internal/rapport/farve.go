package rapport

// farve is an ANSI graphic rendition, "" for none.
type farve string

const (
	fed    farve = "1"
	svag   farve = "2"
	roed   farve = "1;31"
	groen  farve = "32"
	gul    farve = "1;33"
	blaa   farve = "34"
	violet farve = "1;35"
	turkis farve = "36"
)
