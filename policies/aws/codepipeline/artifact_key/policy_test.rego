package decree.aws.codepipeline.artifact_key_test

import data.decree.aws.codepipeline.artifact_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in artifact_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_codepipeline": [{"address": "aws_codepipeline.codepipeline", "type": "aws_codepipeline", "name": "codepipeline", "provider": "aws", "values": {"artifact_store": [{}]}, "managed": true}]}, "data": {}}) == {"aws_codepipeline.codepipeline"}
}

test_violating_2 if {
	flagged({"resource": {"aws_codepipeline": [{"address": "aws_codepipeline.codepipeline", "type": "aws_codepipeline", "name": "codepipeline", "provider": "aws", "values": {"artifact_store": [{}, {"encryption_key": "set"}]}, "managed": true}]}, "data": {}}) == {"aws_codepipeline.codepipeline"}
}

test_complying_1 if {
	flagged({"resource": {"aws_codepipeline": [{"address": "aws_codepipeline.codepipeline", "type": "aws_codepipeline", "name": "codepipeline", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_codepipeline": [{"address": "aws_codepipeline.codepipeline", "type": "aws_codepipeline", "name": "codepipeline", "provider": "aws", "values": {"artifact_store": [{"encryption_key": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_codepipeline": [{"address": "aws_codepipeline.codepipeline", "type": "aws_codepipeline", "name": "codepipeline", "provider": "aws", "values": {"artifact_store": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_codepipeline": [{"address": "aws_codepipeline.codepipeline", "type": "aws_codepipeline", "name": "codepipeline", "provider": "aws", "values": {"artifact_store": [{"encryption_key": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
