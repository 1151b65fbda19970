package decree.aws.ecr.immutable_tags_test

import data.decree.aws.ecr.immutable_tags

flagged(document) := addresses if {
	addresses := {finding.address | some finding in immutable_tags.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {"image_tag_mutability": "other"}, "managed": true}]}, "data": {}}) == {"aws_ecr_repository.repository"}
}

test_violating_2 if {
	flagged({"resource": {"aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_ecr_repository.repository"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {"image_tag_mutability": "IMMUTABLE"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {"image_tag_mutability": "IMMUTABLE_WITH_EXCLUSION"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ecr_repository": [{"address": "aws_ecr_repository.repository", "type": "aws_ecr_repository", "name": "repository", "provider": "aws", "values": {"image_tag_mutability": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
