package engine

import (
	"encoding/binary"
	"math/bits"
)

// The bytes of a document are looked at eight at a time: everyByte repeats a byte eight times, and signs are the highest bits.
const (
	everyByte = 0x0101010101010101
	signs     = 0x80 * everyByte
)

// skipBlank is the offset of the first byte from at on that is not white space, len(data) where there is none.
func skipBlank(data []byte, at int) int {
	for at < len(data) {
		switch data[at] {
		case ' ':
			if at+8 <= len(data) && binary.LittleEndian.Uint64(data[at:]) == ' '*everyByte { // the beginning of a line
				at += 8
				continue
			}
		case '\n', '\r', '\t':
		default:
			return at
		}
		at++
	}
	return at
}

// plainText is the offset of the first byte from at on that is not plain within a string literal: a quote, a backslash, a control
// character or a byte that is not ASCII; len(data) where there is none.
func plainText(data []byte, at int) int {
	for at+8 <= len(data) {
		eight := binary.LittleEndian.Uint64(data[at:])
		quote, backslash := eight^'"'*everyByte, eight^'\\'*everyByte
		// A byte that is zero, or less than a space, borrows its highest bit. The bytes above it may be marked in error; the lowest
		// mark is right.
		special := ((quote-everyByte)|(backslash-everyByte)|(eight-' '*everyByte))&^eight&signs | eight&signs
		if special != 0 {
			return at + bits.TrailingZeros64(special)/8
		}
		at += 8
	}
	for at < len(data) {
		if c := data[at]; c < ' ' || c == '"' || c == '\\' || c >= 0x80 {
			break
		}
		at++
	}
	return at
}

// literalEnd is the offset after a string literal that begins at at and is known to be one.
func literalEnd(data []byte, at int) int {
	for at = quoteOrBackslash(data, at+1); data[at] != '"'; {
		at = quoteOrBackslash(data, at+2)
	}
	return at + 1
}

// quoteOrBackslash is the offset of the first of the two from at on, len(data) where there is none.
func quoteOrBackslash(data []byte, at int) int {
	for at+8 <= len(data) {
		eight := binary.LittleEndian.Uint64(data[at:])
		quote, backslash := eight^'"'*everyByte, eight^'\\'*everyByte
		if special := ((quote-everyByte)&^quote | (backslash-everyByte)&^backslash) & signs; special != 0 {
			return at + bits.TrailingZeros64(special)/8
		}
		at += 8
	}
	for at < len(data) && data[at] != '"' && data[at] != '\\' {
		at++
	}
	return at
}

// codePoints counts the code points that begin in data.
func codePoints(data []byte) (n int) {
	for ; len(data) >= 8; data = data[8:] {
		eight := binary.LittleEndian.Uint64(data)
		n += 8 - bits.OnesCount64(eight&^(eight<<1)&signs) // a byte 10xxxxxx goes on with a code point
	}
	for _, c := range data {
		if c&0xC0 != 0x80 {
			n++
		}
	}
	return n
}
