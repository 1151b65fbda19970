package policy

import (
	"crypto/sha256"
	"maps"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"

	"decree.dev/core/source"
)

// fingerprint tells sets of documents apart.
type fingerprint struct {
	sum [sha256.Size]byte
	// size is that of the texts.
	size int
}

// compilations keeps what compiled without a mistake, by the size of the texts: a policy is checked, and then judged again and again.
var compilations = newCache[fingerprint, *ast.Compiler](mebibyte/2, func(key fingerprint) int { return key.size })

// compiled gives the documents compiled, or what is wrong with them.
func (l library) compiled() (*ast.Compiler, []source.Diagnostic) {
	key := l.fingerprint()
	if known, found := compilations.find(key); found {
		return known, nil
	}
	compiler, problems := l.compile(newCompiler())
	if len(problems) == 0 {
		compilations.put(key, compiler)
	}
	return compiler, problems
}

func (l library) fingerprint() fingerprint {
	hash := sha256.New()
	size := 0
	for _, file := range slices.Sorted(maps.Keys(l)) {
		for _, text := range []string{file, l[file].Text.Text} {
			hash.Write([]byte(text))
			hash.Write([]byte{0})
			size += len(text)
		}
	}
	return fingerprint{sum: [sha256.Size]byte(hash.Sum(nil)), size: size}
}
