package decree.aws.s3.object_encrypted_test

import data.decree.aws.s3.object_encrypted

flagged(document) := addresses if {
	addresses := {finding.address | some finding in object_encrypted.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_s3_object": [{"address": "aws_s3_object.object", "type": "aws_s3_object", "name": "object", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_s3_object.object"}
}

test_complying_1 if {
	flagged({"resource": {"aws_s3_object": [{"address": "aws_s3_object.object", "type": "aws_s3_object", "name": "object", "provider": "aws", "values": {"server_side_encryption": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_s3_object": [{"address": "aws_s3_object.object", "type": "aws_s3_object", "name": "object", "provider": "aws", "values": {"kms_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_s3_object": [{"address": "aws_s3_object.object", "type": "aws_s3_object", "name": "object", "provider": "aws", "values": {"server_side_encryption": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_s3_object": [{"address": "aws_s3_object.object", "type": "aws_s3_object", "name": "object", "provider": "aws", "values": {"kms_key_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_2 if {
	flagged({"resource": {"aws_s3_bucket_object": [{"address": "aws_s3_bucket_object.bucket_object", "type": "aws_s3_bucket_object", "name": "bucket_object", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket_object.bucket_object"}
}

test_complying_3 if {
	flagged({"resource": {"aws_s3_bucket_object": [{"address": "aws_s3_bucket_object.bucket_object", "type": "aws_s3_bucket_object", "name": "bucket_object", "provider": "aws", "values": {"server_side_encryption": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_s3_bucket_object": [{"address": "aws_s3_bucket_object.bucket_object", "type": "aws_s3_bucket_object", "name": "bucket_object", "provider": "aws", "values": {"kms_key_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_s3_bucket_object": [{"address": "aws_s3_bucket_object.bucket_object", "type": "aws_s3_bucket_object", "name": "bucket_object", "provider": "aws", "values": {"server_side_encryption": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_s3_bucket_object": [{"address": "aws_s3_bucket_object.bucket_object", "type": "aws_s3_bucket_object", "name": "bucket_object", "provider": "aws", "values": {"kms_key_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
