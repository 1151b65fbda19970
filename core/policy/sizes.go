package policy

import (
	"math/big"
	"net/netip"

	"github.com/open-policy-agent/opa/v1/ast"
)

// integer reads a term as a whole number; anything else is 0, for the built-in itself to refuse.
func integer(term *ast.Term) *big.Int {
	if number, isNumber := term.Value.(ast.Number); isNumber {
		if n, whole := new(big.Int).SetString(string(number), 10); whole {
			return n
		}
	}
	return new(big.Int)
}

func distance(from, to *ast.Term) *big.Int {
	return new(big.Int).Sub(integer(to), integer(from))
}

// addresses is how many there are in a network.
func addresses(term *ast.Term) *big.Int {
	text, _ := term.Value.(ast.String)
	network, err := netip.ParsePrefix(string(text))
	if err != nil {
		return new(big.Int)
	}
	return new(big.Int).Lsh(big.NewInt(1), uint(network.Addr().BitLen()-network.Bits()))
}
