//go:build wasip1

// Core is the only place that parses Rego or HCL: OPA and HashiCorp HCL in one WebAssembly file.
// The host calls reserve, writes the request there, calls answer, and reads the answer at output.
package main

import (
	"unsafe"

	"decree.dev/core/boundary"
	"decree.dev/core/policy"
	"decree.dev/core/terraform"
)

var functions = boundary.Functions{
	"check":           boundary.Typed(policy.Check),
	"format":          boundary.Typed(policy.Format),
	"test":            boundary.Typed(policy.Test),
	"evaluate":        boundary.Typed(policy.Evaluate),
	"judge":           boundary.Typed(policy.Judge),
	"compile":         boundary.Typed(policy.Compile),
	"mutate":          boundary.Typed(policy.Mutate),
	"builtin":         boundary.Typed(policy.Builtin),
	"tokens":          boundary.Typed(policy.Tokens),
	"outline":         boundary.Typed(policy.Outline),
	"signatures":      boundary.Typed(policy.Signatures),
	"terraform":       boundary.Typed(terraform.Read),
	"terraformUpdate": boundary.Typed(terraform.ReadUpdate),
}

// Kept in package variables so that the collector leaves them where the host writes and reads.
var input, output []byte

//go:wasmexport reserve
func reserve(size int32) unsafe.Pointer {
	input = make([]byte, max(size, 1))
	return unsafe.Pointer(&input[0])
}

//go:wasmexport answer
func answer(size int32) int32 {
	output = functions.Answer(input[:size])
	input = nil
	return int32(len(output))
}

//go:wasmexport output
func outputStart() unsafe.Pointer {
	return unsafe.Pointer(&output[0])
}

func main() {}
