package decree.aws.efs.access_point_user_identity_test

import data.decree.aws.efs.access_point_user_identity

flagged(document) := addresses if {
	addresses := {finding.address | some finding in access_point_user_identity.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_efs_access_point": [{"address": "aws_efs_access_point.access_point", "type": "aws_efs_access_point", "name": "access_point", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_efs_access_point.access_point"}
}

test_complying_1 if {
	flagged({"resource": {"aws_efs_access_point": [{"address": "aws_efs_access_point.access_point", "type": "aws_efs_access_point", "name": "access_point", "provider": "aws", "values": {"posix_user": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_efs_access_point": [{"address": "aws_efs_access_point.access_point", "type": "aws_efs_access_point", "name": "access_point", "provider": "aws", "values": {"posix_user": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
