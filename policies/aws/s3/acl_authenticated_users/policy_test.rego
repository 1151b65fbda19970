package decree.aws.s3.acl_authenticated_users_test

import data.decree.aws.s3.acl_authenticated_users

flagged(document) := addresses if {
	addresses := {finding.address | some finding in acl_authenticated_users.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "authenticated-read"}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_2 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other", "grant": [{"uri": "global/AuthenticatedUsers"}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_3 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other", "grant": [{"uri": "global/AuthenticatedUsers"}, {"uri": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_4 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other", "grant": [{"uri": "global/AuthenticatedUsers"}, {}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_5 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "authenticated-read"}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_6 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "authenticated-read"}, "managed": true}, {"address": "aws_s3_bucket_acl.bucket_acl_2", "type": "aws_s3_bucket_acl", "name": "bucket_acl_2", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "other"}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_7 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "authenticated-read"}, "managed": true}, {"address": "aws_s3_bucket_acl.bucket_acl_2", "type": "aws_s3_bucket_acl", "name": "bucket_acl_2", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}"}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_8 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "authenticated-read"}, "managed": true}, {"address": "aws_s3_bucket_acl.bucket_acl_2", "type": "aws_s3_bucket_acl", "name": "bucket_acl_2", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "other", "access_control_policy": [{"grant": [{"grantee": [{"uri": "other"}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_9 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "authenticated-read"}, "managed": true}, {"address": "aws_s3_bucket_acl.bucket_acl_2", "type": "aws_s3_bucket_acl", "name": "bucket_acl_2", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "other", "access_control_policy": [{"grant": [{}]}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_10 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "authenticated-read"}, "managed": true}, {"address": "aws_s3_bucket_acl.stranger_2", "type": "aws_s3_bucket_acl", "name": "stranger_2", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.elsewhere.id}", "acl": "authenticated-read"}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_11 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "other", "access_control_policy": [{"grant": [{"grantee": [{"uri": "global/AuthenticatedUsers"}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_12 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "other", "access_control_policy": [{"grant": [{"grantee": [{"uri": "global/AuthenticatedUsers"}]}]}]}, "managed": true}, {"address": "aws_s3_bucket_acl.bucket_acl_2", "type": "aws_s3_bucket_acl", "name": "bucket_acl_2", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "other"}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_13 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "other", "access_control_policy": [{"grant": [{"grantee": [{"uri": "global/AuthenticatedUsers"}]}, {"grantee": [{"uri": "other"}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_14 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "other", "access_control_policy": [{"grant": [{"grantee": [{"uri": "global/AuthenticatedUsers"}]}, {"grantee": [{"uri": "other"}]}]}]}, "managed": true}, {"address": "aws_s3_bucket_acl.bucket_acl_2", "type": "aws_s3_bucket_acl", "name": "bucket_acl_2", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "other"}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_15 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "other", "access_control_policy": [{"grant": [{"grantee": [{"uri": "global/AuthenticatedUsers"}]}, {}]}]}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_violating_16 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "other", "access_control_policy": [{"grant": [{"grantee": [{"uri": "global/AuthenticatedUsers"}]}, {}]}]}, "managed": true}, {"address": "aws_s3_bucket_acl.bucket_acl_2", "type": "aws_s3_bucket_acl", "name": "bucket_acl_2", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "other"}, "managed": true}]}, "data": {}}) == {"aws_s3_bucket.bucket"}
}

test_complying_1 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other", "grant": [{"uri": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other", "grant": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "other", "access_control_policy": [{"grant": [{"grantee": [{"uri": "other"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "other", "access_control_policy": [{"grant": [{}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.stranger", "type": "aws_s3_bucket_acl", "name": "stranger", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.elsewhere.id}", "acl": "authenticated-read"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other", "grant": [{"uri": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other", "grant": [{"uri": "${var.not_given}"}, {"uri": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other", "grant": [{"uri": "${var.not_given}"}, {}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"bucket": "${var.not_given}", "acl": "authenticated-read"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_s3_bucket": [{"address": "aws_s3_bucket.bucket", "type": "aws_s3_bucket", "name": "bucket", "provider": "aws", "values": {"acl": "other"}, "managed": true}], "aws_s3_bucket_acl": [{"address": "aws_s3_bucket_acl.bucket_acl", "type": "aws_s3_bucket_acl", "name": "bucket_acl", "provider": "aws", "values": {"bucket": "${aws_s3_bucket.bucket.id}", "acl": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
