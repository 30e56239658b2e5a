// Package cache keeps what became of documents in a folder, so that an archive that has not changed need not be judged again.
//
// An entry is found by a key over everything that its judgement depends on: the document's bytes, the program, the rule set, the
// parameters, the rules that are chosen, the language, and the day it is judged on. There is nothing to forget to invalidate:
// when one of them changes, the entry is not found. Only documents that were judged, by every rule, are kept.
//
// The folder holds no name and no CPR number: results are masked, and persons are told apart by an HMAC under the folder's own
// key. Files are for their owner alone (0600). It grows until it is deleted, which can be done at any time.
package cache

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/pladstjek/pladstjek/engine"
	"github.com/pladstjek/pladstjek/internal/bestand"
)

// Entry is what became of a document: what it is called and on which line of its file it begins is not part of it.
type Entry struct {
	Resultat engine.Resultat
	Poster   []engine.Post
	PrDato   engine.Dato
	// OwnDay says that the document itself names the day.
	OwnDay bool
}

// Run is what the judgements of one run depend on besides the document.
type Run struct {
	// Program is the digest of the program's own file.
	Program   [sha256.Size]byte
	Regelsaet engine.Regelsaet
	// Motor is what evaluates the rules.
	Motor engine.Motor
	// Regler are the ids of the rules that were chosen, in order.
	Regler []string
	Sprog  engine.Sprog
	// PrDato is the day that was asked for; zero for each document's own, else today.
	PrDato engine.Dato
	// Poster says that what bestand rules need is kept too, Kort that results are short.
	Poster, Kort bool
}

// Cache is a folder of entries for one run. It is safe for concurrent use, also by several runs.
type Cache struct {
	folder string
	run    [sha256.Size]byte
	prDato engine.Dato
	// Key hides persons in what is kept.
	Key   bestand.Key
	texts []string
	known map[string]int
}

// Open opens the folder, and makes it where it is not there. texts are those that results of the rule set repeat, in an order that
// the rule set decides. The error is that of the operating system, or says that the folder holds something else.
func Open(folder string, run Run, texts []string) (*Cache, error) {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, err
	}
	key, err := openKey(folder)
	if err != nil {
		return nil, err
	}
	c := &Cache{folder: folder, prDato: run.PrDato, Key: key, texts: texts, known: make(map[string]int, len(texts))}
	for i, text := range texts {
		c.known[text] = i
	}
	h := sha256.New()
	for _, part := range append([]string{
		"pladstjek-cache/2", string(run.Program[:]), run.Regelsaet.Version, run.Regelsaet.Digest, run.Regelsaet.Parametre, run.Regelsaet.Motor, string(run.Motor),
		string(run.Sprog), run.PrDato.String(), fmt.Sprint(run.Poster, run.Kort), string(key[:]),
	}, run.Regler...) {
		fmt.Fprintf(h, "%d:", len(part))
		io.WriteString(h, part)
	}
	h.Sum(c.run[:0])
	return c, nil
}

const keyName = "noegle"

// openKey reads the folder's key, or makes it. A folder without one that holds anything else is not ours.
func openKey(folder string) (key bestand.Key, err error) {
	name := filepath.Join(folder, keyName)
	for range 2 {
		content, err := os.ReadFile(name)
		switch {
		case err == nil && len(content) == len(key):
			return bestand.Key(content), nil
		case err == nil:
			return key, fmt.Errorf("filen %s er ikke en nøgle: mappen er ikke en cache, eller er beskadiget", keyName)
		case !errors.Is(err, fs.ErrNotExist):
			return key, err
		}
		entries, err := os.ReadDir(folder)
		if err != nil {
			return key, err
		}
		if slices.ContainsFunc(entries, func(e fs.DirEntry) bool { return e.Name() == keyName }) {
			continue // another run has made it since it was looked for
		}
		if slices.ContainsFunc(entries, func(e fs.DirEntry) bool { return !strings.HasPrefix(e.Name(), aside) }) {
			return key, errors.New("mappen er ikke tom og er ikke en cache: vælg en ny mappe")
		}
		key = bestand.NewKey()
		if err := writeAside(name, key[:], os.Link); err == nil {
			return key, nil
		} else if !errors.Is(err, fs.ErrExist) {
			return key, err
		} // another run has made it meanwhile
	}
	return key, errors.New("mappens nøgle kan ikke læses")
}

// key is that of a document judged on a day: "" for its own.
func (c *Cache) key(document [sha256.Size]byte, day string) [sha256.Size]byte {
	return sha256.Sum256(append(append(append([]byte{}, c.run[:]...), document[:]...), day...))
}

func (c *Cache) path(key [sha256.Size]byte) string {
	name := hex.EncodeToString(key[:])
	return filepath.Join(c.folder, name[:2], name[2:])
}

// Get finds the entry of a document, judged on the day asked for, else on its own, else on today.
func (c *Cache) Get(data []byte, today engine.Dato) (Entry, bool) {
	digest := sha256.Sum256(data)
	days := []string{"", today.String()}
	if c.prDato != 0 {
		days = []string{c.prDato.String()}
	}
	for _, day := range days {
		if entry, ok := c.read(c.key(digest, day)); ok {
			return entry, true
		}
	}
	return Entry{}, false
}

// Put keeps an entry. The error is that of the operating system; the entry is then not there.
func (c *Cache) Put(data []byte, entry Entry) error {
	day := entry.PrDato.String()
	if c.prDato == 0 && entry.OwnDay {
		day = ""
	}
	key := c.key(sha256.Sum256(data), day)
	path := c.path(key)
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	content := append(key[:], encode(entry, c.known)...)
	return writeAside(path, binary.BigEndian.AppendUint32(content, crc32.ChecksumIEEE(content)), os.Rename)
}

// read gives nothing for a file that is damaged, or that is another entry's.
func (c *Cache) read(key [sha256.Size]byte) (entry Entry, ok bool) {
	content, err := os.ReadFile(c.path(key))
	if err != nil || len(content) < len(key)+crc32.Size || [sha256.Size]byte(content) != key {
		return entry, false
	}
	body, sum := content[:len(content)-crc32.Size], content[len(content)-crc32.Size:]
	if crc32.ChecksumIEEE(body) != binary.BigEndian.Uint32(sum) {
		return entry, false
	}
	return entry, decode(string(body[len(key):]), &entry, c.texts) == nil
}

// aside begins the names of files that have none yet.
const aside = ".ny-"

// writeAside writes a file beside its name and then gives it the name.
func writeAside(name string, content []byte, place func(from, name string) error) error {
	file, err := os.CreateTemp(filepath.Dir(name), aside) // 0600
	if err != nil {
		return err
	}
	_, err = file.Write(content)
	if closed := file.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = place(file.Name(), name)
	}
	os.Remove(file.Name()) // gone already where it was renamed
	return err
}
