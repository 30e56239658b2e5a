package undtagelser

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"strings"

	"github.com/pladstjek/pladstjek/internal/yamlfil"
)

const (
	// wholeSize is how many bytes a file may have to be read at once. People write no larger ones; a baseline may be.
	wholeSize = 1 << 20
	// pieceSize is how many bytes are read at once of a larger file, and a waiver more.
	pieceSize = 64 << 10
)

// pieces gives the file as a whole, or where it is large, piece by piece: the tree of a large YAML file takes many times its
// size. Each piece is a list of waivers. before is the number of lines before it.
//
// A large file is cut at the lines that begin a waiver, so it must be written as a baseline is: "undtagelser:" on a line of
// its own, and each waiver's "- " as far in as the first's.
func pieces(navn string, r io.Reader, each func(content []byte, before int, whole bool) error) error {
	head, err := io.ReadAll(io.LimitReader(r, wholeSize+1))
	if err != nil {
		return err
	}
	if len(head) <= wholeSize {
		return each(head, 0, true)
	}
	in := bufio.NewReaderSize(io.MultiReader(bytes.NewReader(bytes.TrimPrefix(head, []byte("\ufeff"))), r), pieceSize)
	var piece []byte
	mark := "" // what a line begins with that begins a waiver
	begun := false
	for line, before := 1, 0; ; line++ {
		text, err := in.ReadSlice('\n')
		if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, bufio.ErrBufferFull) {
			return err
		}
		bare := strings.TrimSpace(string(text))
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			return &yamlfil.Fejl{Navn: navn, Linje: line, Besked: "linjen er for lang til en fil på over 1 MiB: bryd den"}
		case bare == "" || bare[0] == '#':
		case !begun:
			if key, _, _ := strings.Cut(bare, "#"); strings.TrimSpace(key) != "undtagelser:" {
				return &yamlfil.Fejl{Navn: navn, Linje: line, Besked: "en fil på over 1 MiB skal være skrevet som --write-baseline skriver den: først 'undtagelser:' på en linje for sig, så en '- ' for hver undtagelse"}
			}
			begun, before, text = true, line, nil
		case mark == "" && strings.HasPrefix(bare, "- "):
			mark = string(text[:bytes.IndexByte(text, '-')]) + "- "
		case mark != "" && len(piece) >= pieceSize && bytes.HasPrefix(text, []byte(mark)):
			if err := each(piece, before, false); err != nil {
				return err
			}
			piece, before = piece[:0], line-1
		}
		if begun {
			piece = append(piece, text...)
		}
		if errors.Is(err, io.EOF) {
			return each(piece, before, false)
		}
	}
}
