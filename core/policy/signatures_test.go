package policy

import (
	"fmt"
	"testing"
)

func TestSignatures(t *testing.T) {
	value, _ := Signatures(SignaturesRequest{})
	byName := map[string]Signature{}
	for _, function := range value.Functions {
		byName[function.Name] = function
	}
	split := byName["split"]
	got := fmt.Sprintf("%s: %s of %v", split.Category, split.Result.Type, split.Parameters)
	if want := "strings: array[string] of [{x string string that is split} {delimiter string delimiter used for splitting}]"; got != want {
		t.Errorf("split is %q, want %q", got, want)
	}
	if byName["array.concat"].Category != "array" {
		t.Errorf("array.concat: %+v", byName["array.concat"])
	}
	for _, absent := range []string{"http.send", "plus", "internal.print"} {
		if _, found := byName[absent]; found {
			t.Errorf("`%s` is offered", absent)
		}
	}
}
