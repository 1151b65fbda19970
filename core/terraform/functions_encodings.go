package terraform

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

var encodings = map[string]function.Function{
	"base64encode":     textFunction(func(s string) (string, error) { return base64.StdEncoding.EncodeToString([]byte(s)), nil }),
	"base64decode":     textFunction(decodeBase64Text),
	"base64gzip":       textFunction(compress),
	"base64gunzip":     textFunction(decompress),
	"textencodebase64": withCharset(encodeText),
	"textdecodebase64": withCharset(decodeText),
}

func decodeBase64Text(s string) (string, error) {
	decoded, err := base64.StdEncoding.DecodeString(s)
	if err != nil {
		return "", errors.New("failed to decode base64 data")
	}
	if !utf8.Valid(decoded) {
		return "", errors.New("the result of decoding the provided string is not valid UTF-8")
	}
	return string(decoded), nil
}

func compress(s string) (string, error) {
	var b bytes.Buffer
	writer := gzip.NewWriter(&b)
	if _, err := writer.Write([]byte(s)); err != nil {
		return "", err
	}
	if err := writer.Flush(); err != nil {
		return "", err
	}
	if err := writer.Close(); err != nil {
		return "", err
	}
	return base64.StdEncoding.EncodeToString(b.Bytes()), nil
}

func decompress(s string) (string, error) {
	decoded, err := base64.StdEncoding.DecodeString(s)
	if err != nil {
		return "", errors.New("failed to decode base64 data")
	}
	reader, err := gzip.NewReader(bytes.NewReader(decoded))
	if err != nil {
		return "", errors.New("the decoded data is not gzip")
	}
	text, err := io.ReadAll(io.LimitReader(reader, maxText+1))
	if err != nil || len(text) > maxText {
		return "", errors.New("the decoded data cannot be unpacked")
	}
	return string(text), nil
}

var charsets = map[string]encoding.Encoding{
	"UTF-8":        unicode.UTF8,
	"UTF-16":       unicode.UTF16(unicode.BigEndian, unicode.UseBOM),
	"UTF-16LE":     unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM),
	"UTF-16BE":     unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM),
	"ISO-8859-1":   charmap.ISO8859_1,
	"ISO-8859-15":  charmap.ISO8859_15,
	"WINDOWS-1252": charmap.Windows1252,
}

// withCharset makes a function of a text and the name of its encoding. An encoding that is not in the table leaves the result unknown.
func withCharset(how func(encoding.Encoding, string) (string, error)) function.Function {
	return function.New(&function.Spec{
		Params: []function.Parameter{{Name: "string", Type: cty.String}, {Name: "encoding", Type: cty.String}},
		Type:   function.StaticReturnType(cty.String),
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			charset, is := charsets[strings.ToUpper(args[1].AsString())]
			if !is {
				return cty.UnknownVal(cty.String), nil
			}
			text, err := how(charset, args[0].AsString())
			if err != nil {
				return cty.NilVal, fmt.Errorf("the text does not fit the encoding %s", args[1].AsString())
			}
			return cty.StringVal(text), nil
		},
	})
}

func encodeText(charset encoding.Encoding, s string) (string, error) {
	encoded, err := charset.NewEncoder().String(s)
	return base64.StdEncoding.EncodeToString([]byte(encoded)), err
}

func decodeText(charset encoding.Encoding, s string) (string, error) {
	decoded, err := base64.StdEncoding.DecodeString(s)
	if err != nil {
		return "", err
	}
	return charset.NewDecoder().String(string(decoded))
}
