package cli

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
)

// lineReader reads a stream a line at a time. A line longer than a document may be is passed over; one that has no end is the
// end of the stream.
type lineReader struct {
	from *bufio.Reader
	// number is the 1-based number of the line that was read last.
	number int
}

var errLongLine = errors.New("linjen er for lang")

// longestPassed is how many bytes of one line are passed over in search of its end.
const longestPassed = 16 * largestDocument

// next reads the next line that is not blank, with its line break if it has one. The error is io.EOF at the end, errLongLine
// for a line that was passed over, else that of the stream; what was read of a line before an error is no line.
func (l *lineReader) next() ([]byte, error) {
	for {
		line, err := l.line()
		if err != nil || len(bytes.TrimSpace(bytes.TrimPrefix(line, byteOrderMark))) > 0 {
			return line, err
		}
	}
}

func (l *lineReader) line() ([]byte, error) {
	var line []byte
	length, long := 0, false
	for {
		part, err := l.from.ReadSlice('\n')
		length += len(part)
		if !long {
			line = append(line, part...)
		}
		if length > largestDocument+len("\r\n") {
			line, long = nil, true
		}
		switch {
		case length > longestPassed:
			return nil, endlessLine
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case err == nil, errors.Is(err, io.EOF) && (long || len(line) > 0):
			l.number++
			if long {
				return nil, errLongLine
			}
			return line, nil
		}
		return nil, err
	}
}

var byteOrderMark = []byte("\xef\xbb\xbf")

// lines gives each line of a stream as a document.
func (in *inputs) lines(name string, stream io.Reader, yield func(input) bool) bool {
	reader := &lineReader{from: bufio.NewReaderSize(stream, 1<<16)}
	first, err := reader.next()
	if err == nil && opensOnly(first) {
		return yield(input{name: name, err: errNotLines})
	}
	return in.linesFrom(name, reader, first, err, yield)
}

// linesFrom gives a line that has been read, or why it could not be, and those after it.
func (in *inputs) linesFrom(name string, reader *lineReader, line []byte, err error, yield func(input) bool) bool {
	for {
		var document input
		switch {
		case errors.Is(err, io.EOF):
			return true
		case errors.Is(err, errLongLine):
			document = input{name: name, line: reader.number, err: longLine}
		case err != nil:
			return yield(input{name: name, err: streamError(err)})
		default:
			document = lineInput(name, line, reader.number)
		}
		if !yield(document) {
			return false
		}
		line, err = reader.next()
	}
}

func lineInput(name string, line []byte, number int) input {
	return input{name: name, data: bytes.TrimRight(line, "\r\n"), line: number}
}

// opensOnly says whether a line holds the beginning of a document that goes on below it: the file is no ndjson.
func opensOnly(line []byte) bool {
	text := bytes.TrimSpace(bytes.TrimPrefix(line, byteOrderMark))
	return len(text) == 1 && (text[0] == '{' || text[0] == '[')
}

var (
	endlessLine = &inputFault{
		fmt.Sprintf("en linje er på mere end %d bytes og har ingen ende: resten er ikke læst", longestPassed),
		fmt.Sprintf("a line is more than %d bytes and has no end: the rest was not read", longestPassed),
	}
	longLine = &inputFault{
		fmt.Sprintf("linjen fylder mere end %d bytes (8 MiB), som er grænsen for ét dokument: del det op", largestDocument),
		fmt.Sprintf("the line is more than %d bytes (8 MiB), the limit for one document: split it", largestDocument),
	}
	errNotLines = &inputFault{
		"filen har ikke ét helt dokument på hver linje: skriv hvert dokument på sin egen linje, eller kald filen .json, hvis den er ét dokument",
		"the file does not have a whole document on each line: write each document on a line of its own, or name the file .json if it is one document",
	}
)
