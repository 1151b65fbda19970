package decree.aws.s3.object_public_acl_test

import data.decree.aws.s3.object_public_acl

flagged(document) := addresses if {
	addresses := {finding.address | some finding in object_public_acl.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_s3_object": [{"address": "aws_s3_object.object", "type": "aws_s3_object", "name": "object", "provider": "aws", "values": {"acl": "public-read"}, "managed": true}]}, "data": {}}) == {"aws_s3_object.object"}
}

test_violating_2 if {
	flagged({"resource": {"aws_s3_object": [{"address": "aws_s3_object.object", "type": "aws_s3_object", "name": "object", "provider": "aws", "values": {"acl": "public-read-write"}, "managed": true}]}, "data": {}}) == {"aws_s3_object.object"}
}

test_violating_3 if {
	flagged({"resource": {"aws_s3_object": [{"address": "aws_s3_object.object", "type": "aws_s3_object", "name": "object", "provider": "aws", "values": {"acl": "authenticated-read"}, "managed": true}]}, "data": {}}) == {"aws_s3_object.object"}
}

test_complying_1 if {
	flagged({"resource": {"aws_s3_object": [{"address": "aws_s3_object.object", "type": "aws_s3_object", "name": "object", "provider": "aws", "values": {"acl": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_s3_object": [{"address": "aws_s3_object.object", "type": "aws_s3_object", "name": "object", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_s3_object": [{"address": "aws_s3_object.object", "type": "aws_s3_object", "name": "object", "provider": "aws", "values": {"acl": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_4 if {
	flagged({"resource": {"aws_s3_bucket_object": [{"address": "aws_s3_bucket_object.bucket_object", "type": "aws_s3_bucket_object", "name": "bucket_object", "provider": "aws", "values": {"acl": "public-read"}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket_object.bucket_object"}
}

test_violating_5 if {
	flagged({"resource": {"aws_s3_bucket_object": [{"address": "aws_s3_bucket_object.bucket_object", "type": "aws_s3_bucket_object", "name": "bucket_object", "provider": "aws", "values": {"acl": "public-read-write"}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket_object.bucket_object"}
}

test_violating_6 if {
	flagged({"resource": {"aws_s3_bucket_object": [{"address": "aws_s3_bucket_object.bucket_object", "type": "aws_s3_bucket_object", "name": "bucket_object", "provider": "aws", "values": {"acl": "authenticated-read"}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket_object.bucket_object"}
}

test_complying_3 if {
	flagged({"resource": {"aws_s3_bucket_object": [{"address": "aws_s3_bucket_object.bucket_object", "type": "aws_s3_bucket_object", "name": "bucket_object", "provider": "aws", "values": {"acl": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_s3_bucket_object": [{"address": "aws_s3_bucket_object.bucket_object", "type": "aws_s3_bucket_object", "name": "bucket_object", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_s3_bucket_object": [{"address": "aws_s3_bucket_object.bucket_object", "type": "aws_s3_bucket_object", "name": "bucket_object", "provider": "aws", "values": {"acl": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
