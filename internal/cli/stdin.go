package cli

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"
)

// source gives documents; several says that it may hold more than one.
type source struct {
	each    func(yield func(input) bool) bool
	several bool
}

func only(in input) source {
	return source{each: func(yield func(input) bool) bool { return yield(in) }}
}

// single says whether the command line names one document, and no folder, pattern, archive or stream of several. To know it of
// standard input its first lines are read; that ends when ctx does.
func (in *inputs) single(ctx context.Context, stdin io.Reader) bool {
	if len(in.arguments) != 1 {
		return false
	}
	if in.arguments[0].text == "-" {
		if in.stdin.each != nil {
			return !in.stdin.several
		}
		begun := make(chan source, 1)
		go func() { begun <- in.sniffed(stdinName, in.consuming(stdin)) }()
		select {
		case in.stdin = <-begun:
			return !in.stdin.several
		case <-ctx.Done():
			return true
		}
	}
	paths := in.arguments[0].paths
	if len(paths) != 1 || paths[0] != in.arguments[0].text || isFolder(paths[0]) {
		return false
	}
	kind := kindOf(paths[0])
	return kind.holds == holdsOne || kind.holds == holdsOther
}

// sniffed finds out what a stream holds whose name does not tell: standard input, or a compressed file. It may be compressed, a
// tar archive, a document a line, or one document.
func (in *inputs) sniffed(name string, stream io.Reader) source {
	reader := bufio.NewReaderSize(stream, 1<<16)
	magic, _ := reader.Peek(2) // what is shorter is text
	if string(magic) == "\x1f\x8b" {
		if _, twice := stream.(unpacking); twice {
			return only(input{name: name, err: errNested})
		}
		unpacked, err := gunzip(reader)
		if err != nil {
			return only(input{name: name, err: streamError(err)})
		}
		return in.sniffed(name, unpacked)
	}
	if string(magic) == "PK" {
		return only(input{name: name, err: errZipStdin})
	}
	if !looksLikeText(magic) {
		header, _ := reader.Peek(tarMagicAt + len(tarMagic))
		if len(header) == tarMagicAt+len(tarMagic) && string(header[tarMagicAt:]) == tarMagic {
			return source{func(yield func(input) bool) bool { return in.tar(name, reader, yield) }, true}
		}
	}
	return in.text(name, reader)
}

// looksLikeText says whether a stream may begin a JSON document, so that no more of it need be waited for.
func looksLikeText(magic []byte) bool {
	return len(magic) == 0 || bytes.IndexByte([]byte("{[ \t\r\n\xef"), magic[0]) >= 0
}

// A tar archive says so at this place of its first header.
const (
	tarMagicAt = 257
	tarMagic   = "ustar"
)

// text is a document a line where the first line is whole and another follows, else one document.
func (in *inputs) text(name string, reader *bufio.Reader) source {
	lines := &lineReader{from: reader}
	first, err := lines.next()
	at := lines.number
	switch {
	case errors.Is(err, io.EOF):
		return only(input{name: name, err: errEmptyStdin})
	case errors.Is(err, errLongLine):
		return only(input{name: name, err: tooLarge("mere end ", "more than ", largestDocument)})
	case err != nil:
		return only(input{name: name, err: streamError(err)})
	}
	above := bytes.Repeat([]byte("\n"), at-1) // so that lines are counted as they stand
	if !whole(first) {
		return only(wholeInput(name, io.MultiReader(bytes.NewReader(above), bytes.NewReader(first), reader)))
	}
	second, err := lines.next()
	if errors.Is(err, io.EOF) {
		return only(input{name: name, data: append(above, first...)})
	}
	return source{func(yield func(input) bool) bool {
		return yield(lineInput(name, first, at)) && in.linesFrom(name, lines, second, err, yield)
	}, true}
}

// whole says whether a line looks like a document from its first character to its last.
func whole(line []byte) bool {
	text := bytes.TrimSpace(bytes.TrimPrefix(line, byteOrderMark))
	return len(text) > 1 && text[0] == '{' && text[len(text)-1] == '}'
}
