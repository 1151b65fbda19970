package policy

import "testing"

func TestCheckAcceptsAGoodPolicy(t *testing.T) {
	value := check(t, `# METADATA
# title: buckets are versioned
# custom:
#   id: aws.s3.versioning
package decree.aws.s3.versioning

import data.decree.tf

deny contains message if {
	some bucket in input.resource.aws_s3_bucket
	not tf.is_true(bucket, ["versioning", 0, "enabled"], false)
	message := sprintf("%s is not versioned", [bucket.address])
}
`)
	t.Logf("%+v", value)
}

func TestCheckReportsMistakes(t *testing.T) {
	check(t, `package p

import data.decree.tf
^^^^^^^^^^^^^^^^^^^^^ rego_unused: the import `+"`data.decree.tf`"+` is not used

deny contains m if {
	some b in input.resource.aws_s3_bucket
	b.values.aclx == "x"
#         ^^^^ rego_unknown_attribute: `+"`aws_s3_bucket` has no attribute `aclx`"+`
	m := b.address
}
`)
}
