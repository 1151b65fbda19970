package decree.aws.ecr.policy_present_test

import data.decree.aws.ecr.policy_present

flagged(document) := addresses if {
	addresses := {finding.address | some finding in policy_present.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_ecr_repository.repository"}
}

test_violating_2 if {
	flagged({"resource": {"aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {}, "managed": true}], "aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.stranger", "type": "aws_ecr_repository_policy", "name": "stranger", "provider": "aws", "values": {"repository": "${aws_ecr_repository.elsewhere.id}"}, "managed": true}]}, "data": {}}) == {"aws_ecr_repository.repository"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {}, "managed": true}], "aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"repository": "${aws_ecr_repository.repository.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {}, "managed": true}], "aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"repository": "${aws_ecr_repository.repository.id}"}, "managed": true}, {"address": "aws_ecr_repository_policy.stranger_2", "type": "aws_ecr_repository_policy", "name": "stranger_2", "provider": "aws", "values": {"repository": "${aws_ecr_repository.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {}, "managed": true}], "aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"repository": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {}, "managed": true}], "aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.stranger", "type": "aws_ecr_repository_policy", "name": "stranger", "provider": "aws", "values": {"repository": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {}, "managed": true}], "aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"repository": "${var.not_given}"}, "managed": true}, {"address": "aws_ecr_repository_policy.stranger_2", "type": "aws_ecr_repository_policy", "name": "stranger_2", "provider": "aws", "values": {"repository": "${aws_ecr_repository.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {}, "managed": true}], "aws_ecr_repository_policy": [{"address": "aws_ecr_repository_policy.repository_policy", "type": "aws_ecr_repository_policy", "name": "repository_policy", "provider": "aws", "values": {"repository": "${aws_ecr_repository.repository.id}"}, "managed": true}, {"address": "aws_ecr_repository_policy.stranger_2", "type": "aws_ecr_repository_policy", "name": "stranger_2", "provider": "aws", "values": {"repository": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
