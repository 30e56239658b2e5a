// Package bestand collects what rules over a whole delivery need while the delivery is read, and asks each rule once a group.
//
// What it holds lies in an embedded database that is private to the run: in memory while it is small, in a file that no
// other process can open when it grows, and gone at the end. What a group has in common may be a CPR number, so groups are
// told apart by an HMAC with a key of the run.
package bestand

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"fmt"

	_ "modernc.org/sqlite" // the driver

	"github.com/pladstjek/pladstjek/engine"
)

// Samling is the delivery as bestand rules see it. It is not safe for concurrent use.
type Samling struct {
	database *sql.DB
	tx       *sql.Tx
	insert   *sql.Stmt
	key      Key
	count    int64
	typer    map[string]int
	latest   engine.Dato
}

// The store: cache_size is in KiB when negative, and sorting for the index at the end takes as much again. Nothing needs to survive a
// crash.
const layout = `
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA cache_size = -1024;
PRAGMA temp_store = FILE;
CREATE TABLE post (regel TEXT NOT NULL, noegle BLOB NOT NULL, nr INTEGER NOT NULL, type TEXT NOT NULL, data BLOB NOT NULL);
`

// Key hides persons: the same person is the same under one key, and nothing tells who.
type Key [32]byte

// NewKey makes the key of a run.
func NewKey() Key {
	var k Key
	rand.Read(k[:]) // never fails
	return k
}

// Hide is a token for the text: the same for the same text, of no use without the key.
func (k *Key) Hide(text string) string { return hex.EncodeToString(k.sum(text)) }

func (k *Key) sum(text string) []byte {
	mac := hmac.New(sha256.New, k[:])
	mac.Write([]byte(text))
	return mac.Sum(nil)[:16]
}

// New opens an empty store whose groups are told apart under the key. The error is that of the database.
func New(key Key) (*Samling, error) {
	s := &Samling{key: key, typer: map[string]int{}}
	var err error
	if s.database, err = sql.Open("sqlite", ""); err != nil { // "" is a database of its own for each connection
		return nil, storeFault(err)
	}
	s.database.SetMaxOpenConns(1)
	if _, err = s.database.Exec(layout); err == nil {
		if s.tx, err = s.database.Begin(); err == nil {
			s.insert, err = s.tx.Prepare("INSERT INTO post VALUES (?, ?, ?, ?, ?)")
		}
	}
	if err != nil {
		s.database.Close()
		return nil, storeFault(err)
	}
	return s, nil
}

func storeFault(err error) error {
	return fmt.Errorf("leverancen kan ikke samles: %w (der skal være plads i mappen for midlertidige filer, TMPDIR)", err)
}

// Add takes in what the rules need of one document, in the order of the delivery, and the day it was judged on.
func (s *Samling) Add(dokumenttype string, prDato engine.Dato, poster []engine.Post) error {
	s.typer[dokumenttype]++
	s.latest = max(s.latest, prDato)
	for i := range poster {
		data, err := json.Marshal(&poster[i])
		if err != nil {
			return storeFault(err)
		}
		s.count++
		if _, err := s.insert.Exec(poster[i].Regel, s.key.sum(poster[i].Noegle), s.count, poster[i].Type, data); err != nil {
			return storeFault(err)
		}
	}
	return nil
}

// Each asks every bestand rule about each of its groups, on the day prDato (zero: the latest that a document was judged on),
// and gives what it says, or the fault of a rule that said nothing valid: rules by id, groups in the order of the delivery.
// hel says that no document of the delivery was left out. It ends at the first error of give, and when ctx ends.
func (s *Samling) Each(ctx context.Context, judge *engine.Engine, hel bool, prDato engine.Dato, give func(engine.Gruppefund, error) error) error {
	if prDato == 0 {
		prDato = s.latest
	}
	if _, err := s.tx.ExecContext(ctx, "CREATE INDEX gruppe ON post (regel, noegle, nr)"); err != nil {
		return storeFault(err)
	}
	leverance := engine.Leverance{Hel: hel, Typer: s.typer}
	for _, r := range judge.Bestandsregler() {
		err := s.eachGroup(ctx, r, func(poster []engine.Post) error {
			fund, err := judge.CheckBestand(ctx, r.ID, poster, leverance, prDato)
			if ctx.Err() != nil {
				return ctx.Err()
			}
			return give(fund, err)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func (s *Samling) eachGroup(ctx context.Context, r *engine.Regel, give func([]engine.Post) error) error {
	query := "SELECT noegle FROM post WHERE regel = ? GROUP BY noegle HAVING COUNT(*) >= ?"
	wanted := []any{r.ID, r.Bestand.Mindst}
	for _, dokumenttype := range r.Bestand.Kraever {
		query += " AND SUM(type = ?) > 0"
		wanted = append(wanted, dokumenttype)
	}
	rows, err := s.tx.QueryContext(ctx, query+" ORDER BY MIN(nr)", wanted...)
	if err != nil {
		return storeFault(err)
	}
	defer rows.Close()
	for rows.Next() {
		var noegle []byte
		if err := rows.Scan(&noegle); err != nil {
			return storeFault(err)
		}
		poster, err := s.group(ctx, r.ID, noegle)
		if err != nil {
			return storeFault(err)
		}
		if err := give(poster); err != nil {
			return err
		}
	}
	if err := rows.Err(); err != nil {
		return storeFault(err)
	}
	return nil
}

func (s *Samling) group(ctx context.Context, regel string, noegle []byte) ([]engine.Post, error) {
	rows, err := s.tx.QueryContext(ctx, "SELECT data FROM post WHERE regel = ? AND noegle = ? ORDER BY nr", regel, noegle)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var poster []engine.Post
	for rows.Next() {
		var data []byte
		if err := rows.Scan(&data); err != nil {
			return nil, err
		}
		var p engine.Post
		decoder := json.NewDecoder(bytes.NewReader(data))
		decoder.UseNumber()
		if err := decoder.Decode(&p); err != nil {
			return nil, err
		}
		poster = append(poster, p)
	}
	return poster, rows.Err()
}

// Close removes the store.
func (s *Samling) Close() error {
	s.tx.Rollback()
	return s.database.Close()
}
