package policy

import (
	"testing"

	"decree.dev/core/source"
)

func TestBuiltin(t *testing.T) {
	const text, set, number = `{"type":"string","value":"a"}`, `{"type":"set","value":[{"type":"number","value":1}]}`, `{"type":"number","value":12345678901234567890}`
	cases := []struct{ name, operands, want string }{
		{"crypto.sha256", text, `{"type":"string","value":"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"}`},
		{"or", set + "," + set, set},
		{"plus", number + "," + number, `{"type":"number","value":24691357802469135780}`},
		{"walk", text, `{"type":"array","value":[{"type":"array","value":[{"type":"array","value":[]},{"type":"string","value":"a"}]}]}`},
		{"max", `{"type":"array","value":[]}`, "undefined"},
		{"count", number, "eval_type_error: count: operand 1 must be one of {array, object, set, string} but got number"},
		{"numbers.range", `{"type":"number","value":1},` + number, "halts: `numbers.range` would make more than 1000000 elements"},
		{"time.now_ns", "", "rego_unknown_builtin"},
		{"no.such", text, "rego_unknown_builtin"},
		{"count", "no terms", "rego_bad_document"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			value, failure := Builtin(BuiltinRequest{Name: c.name, Operands: "[" + c.operands + "]"})
			if got := toldOf(value, failure); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

func toldOf(value BuiltinValue, failure []source.Diagnostic) string {
	switch {
	case len(failure) > 0:
		return failure[0].Code
	case value.Halts:
		return "halts: " + value.Error
	case value.Error != "":
		return value.Code + ": " + value.Error
	case value.Term == "":
		return "undefined"
	}
	return value.Term
}
