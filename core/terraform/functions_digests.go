package terraform

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"hash"

	"github.com/google/uuid"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
)

// digest is a hash and how its sum is written.
type digest struct {
	hash  func() hash.Hash
	write func([]byte) string
}

var digestKinds = map[string]digest{
	"md5":          {md5.New, hex.EncodeToString},
	"sha1":         {sha1.New, hex.EncodeToString},
	"sha256":       {sha256.New, hex.EncodeToString},
	"sha512":       {sha512.New, hex.EncodeToString},
	"base64sha256": {sha256.New, base64.StdEncoding.EncodeToString},
	"base64sha512": {sha512.New, base64.StdEncoding.EncodeToString},
}

var digests = digestFunctions()

func (d digest) of(s string) string {
	sum := d.hash()
	sum.Write([]byte(s))
	return d.write(sum.Sum(nil))
}

func digestFunctions() map[string]function.Function {
	table := map[string]function.Function{"uuidv5": uuidFunction}
	for name, kind := range digestKinds {
		table[name] = textFunction(func(s string) (string, error) { return kind.of(s), nil })
	}
	return table
}

var uuidNamespaces = map[string]uuid.UUID{"dns": uuid.NameSpaceDNS, "url": uuid.NameSpaceURL, "oid": uuid.NameSpaceOID, "x500": uuid.NameSpaceX500}

var uuidFunction = function.New(&function.Spec{
	Params: []function.Parameter{{Name: "namespace", Type: cty.String}, {Name: "name", Type: cty.String}},
	Type:   function.StaticReturnType(cty.String),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		namespace, is := uuidNamespaces[args[0].AsString()]
		if !is {
			parsed, err := uuid.Parse(args[0].AsString())
			if err != nil {
				return cty.NilVal, fmt.Errorf("uuidv5() doesn't support namespace %s", args[0].AsString())
			}
			namespace = parsed
		}
		return cty.StringVal(uuid.NewSHA1(namespace, []byte(args[1].AsString())).String()), nil
	},
})
