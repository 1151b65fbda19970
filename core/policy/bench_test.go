package policy

import (
	"fmt"
	"testing"

	"decree.dev/core/source"
)

const benchmarked = `package decree.aws.s3.acl

import data.decree.tf

deny contains message if {
	some bucket in input.resource.aws_s3_bucket
	tf.get(bucket, ["acl"], "private") == "public-read"
	message := sprintf("%s is public", [bucket.address])
}
`

func BenchmarkCheckAfterAnEdit(b *testing.B) {
	for i := range b.N {
		Check(CheckRequest{
			Modules: []source.Text{{File: "policy.rego", Text: fmt.Sprintf("%s# %d\n", benchmarked, i)}},
			Library: []source.Text{{File: "tf.rego", Text: terraformLibrary}},
		})
	}
}

func BenchmarkFormat(b *testing.B) {
	for b.Loop() {
		Format(source.Text{File: "policy.rego", Text: benchmarked})
	}
}
