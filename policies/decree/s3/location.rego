package decree.s3

import data.decree.tf

_bucket_in := [
	`^s3://([^/]+)`,
	`^https://([^/]+)\.s3[.-][^/]*amazonaws\.com`,
	`^https://s3[.-][^/]*amazonaws\.com[^/]*/([^/]+)`,
]

# METADATA
# title: Buckets that a location leads to
# description: >
#   The buckets of the input that an `s3://` or `https://` address of an object is in, by reference or by name.
# scope: document
buckets_of(location) := {bucket |
	some bucket in input.resource.aws_s3_bucket
	_leads_to(location, bucket)
}

_leads_to(location, bucket) if tf.refers(location, bucket)

_leads_to(location, bucket) if {
	some pattern in _bucket_in
	[[_, name]] := regex.find_all_string_submatch_n(pattern, location, 1)
	tf.known(name)
	name == bucket.values.bucket
}
