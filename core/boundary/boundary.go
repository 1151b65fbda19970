// Package boundary turns a JSON request into a JSON answer: one table of functions, tagged answers.
package boundary

import (
	"encoding/json"
	"fmt"

	"decree.dev/core/source"
)

// Version is raised when the shape of a request or an answer changes (host/version.ts has the same number).
const Version = 1

// Function answers one kind of request. Diagnostics say why there is no value.
type Function func(argument json.RawMessage) (value any, failure []source.Diagnostic)

// Functions by the name that a request gives.
type Functions map[string]Function

type request struct {
	Version  int             `json:"version"`
	Function string          `json:"function"`
	Argument json.RawMessage `json:"argument"`
}

type answer struct {
	OK          bool                `json:"ok"`
	Value       any                 `json:"value,omitempty"`
	Diagnostics []source.Diagnostic `json:"diagnostics,omitempty"`
}

// Typed makes a Function of one that takes its argument decoded.
func Typed[A, V any](call func(A) (V, []source.Diagnostic)) Function {
	return func(raw json.RawMessage) (any, []source.Diagnostic) {
		var argument A
		if err := json.Unmarshal(raw, &argument); err != nil {
			return nil, failure("core_bad_request", "the request to core could not be read: "+err.Error())
		}
		return call(argument)
	}
}

// Answer decodes, dispatches and encodes. It never panics: a failure inside a function is an answer too.
func (functions Functions) Answer(input []byte) []byte {
	encoded, err := json.Marshal(functions.answer(input))
	if err != nil {
		encoded, _ = json.Marshal(answer{Diagnostics: failure("core_bad_answer", "core's answer could not be written: "+err.Error())})
	}
	return encoded
}

func (functions Functions) answer(input []byte) (result answer) {
	defer func() {
		if reason := recover(); reason != nil {
			result = answer{Diagnostics: failure("core_failed", fmt.Sprintf("core failed on this input: %v", reason))}
		}
	}()
	var call request
	if err := json.Unmarshal(input, &call); err != nil {
		return answer{Diagnostics: failure("core_bad_request", "the request to core could not be read: "+err.Error())}
	}
	if call.Version != Version {
		return answer{Diagnostics: failure("core_version", fmt.Sprintf("core speaks version %d of its boundary, the caller %d", Version, call.Version))}
	}
	function, known := functions[call.Function]
	if !known {
		return answer{Diagnostics: failure("core_bad_request", fmt.Sprintf("core has no function `%s`", call.Function))}
	}
	value, diagnostics := function(call.Argument)
	if diagnostics != nil {
		return answer{Diagnostics: diagnostics}
	}
	return answer{OK: true, Value: value}
}

func failure(code, message string) []source.Diagnostic {
	return []source.Diagnostic{{Code: code, Severity: source.Error, Message: message}}
}
