package cli

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"syscall"
	"unicode/utf8"

	"github.com/pladstjek/pladstjek/engine"
)

// largestDocument is how many bytes a document may have. No more than one byte beyond it is read of any.
const largestDocument = 8 << 20

// inputFault is why an input cannot be read, in both languages.
type inputFault struct{ da, en string }

func (f *inputFault) Error() string { return f.da }

var (
	errCycle      = &inputFault{"mappen er et symbolsk link til en mappe, den selv ligger i: den læses ikke igen", "the folder is a symbolic link to one that it lies in: it is not read again"}
	errName       = &inputFault{"filens navn er ikke gyldig UTF-8, så et fund kan ikke henvise til den: giv den et andet navn", "the file's name is not valid UTF-8, so that no finding can point to it: rename it"}
	errFolder     = &inputFault{"det er en mappe, ikke en fil", "it is a folder, not a file"}
	errNotRegular = &inputFault{
		"det er ikke en almindelig fil (men fx en enhed eller et rør) og læses ikke",
		"it is not a regular file (but a device or a pipe) and is not read",
	}
	errEmptyStdin = usage("stdin er tom: der er intet at prøve")
)

// document is the fault as the engine tells those of a document, which begins on the line (0: the file is the document).
func (f *inputFault) document(name string, line int) error {
	return &engine.DocumentError{Fil: name, Linje: line, Fejl: []engine.Skemafejl{{Linje: max(line, 1), Kolonne: 1, Besked: f.da, BeskedEn: f.en}}}
}

func readError(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return &inputFault{"filen findes ikke", "the file does not exist"}
	}
	da, en := systemError(err)
	return &inputFault{"filen kan ikke læses: " + da, "the file cannot be read: " + en}
}

func folderError(err error) error {
	da, en := systemError(err)
	return &inputFault{"mappen kan ikke læses: " + da, "the folder cannot be read: " + en}
}

// systemError says in Danish and English why the operating system refused. A file's name is left out.
func systemError(err error) (da, en string) {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "den findes ikke", "it does not exist"
	case errors.Is(err, fs.ErrPermission):
		return "der er ikke adgang til den", "permission denied"
	case errors.Is(err, syscall.ELOOP):
		return "symbolske links peger på hinanden i ring", "symbolic links form a loop"
	case errors.Is(err, syscall.EISDIR):
		return "den er en mappe", "it is a folder"
	case errors.Is(err, syscall.ENOTDIR):
		return "en del af stien er ikke en mappe", "a part of its path is not a folder"
	case errors.Is(err, syscall.ENOSPC):
		return "disken er fuld", "the disk is full"
	case errors.Is(err, syscall.ENAMETOOLONG):
		return "navnet er for langt", "its name is too long"
	}
	var at *fs.PathError
	if errors.As(err, &at) {
		err = at.Err
	}
	return err.Error(), err.Error()
}

// readInput gives the bytes of a document, at most largestDocument. The error is an *inputFault, or errEmptyStdin.
func readInput(in input) ([]byte, error) {
	switch {
	case in.err != nil || in.path == "":
		return in.data, in.err
	case !utf8.ValidString(in.path):
		return nil, errName
	}
	return readFile(in.path)
}

func readFile(path string) ([]byte, error) {
	file, info, err := openRegular(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	if info.Size() > largestDocument {
		return nil, tooLarge("", "", info.Size())
	}
	var data bytes.Buffer
	data.Grow(int(info.Size()) + bytes.MinRead)
	if _, err := data.ReadFrom(io.LimitReader(file, largestDocument+1)); err != nil {
		return nil, readError(err)
	}
	if data.Len() > largestDocument {
		return nil, tooLarge("mere end ", "more than ", largestDocument)
	}
	return data.Bytes(), nil
}

func openWithoutWaiting(path string) (*os.File, error) {
	return os.OpenFile(path, os.O_RDONLY|syscall.O_NONBLOCK, 0)
}

func regular(info fs.FileInfo) error {
	switch {
	case info.IsDir():
		return errFolder
	case !info.Mode().IsRegular():
		return errNotRegular
	}
	return nil
}

func tooLarge(da, en string, size int64) error {
	return &inputFault{
		fmt.Sprintf("filen fylder %s%d bytes; grænsen for ét dokument er %d bytes (8 MiB)", da, size, largestDocument),
		fmt.Sprintf("the file is %s%d bytes; the limit for one document is %d bytes (8 MiB)", en, size, largestDocument),
	}
}
