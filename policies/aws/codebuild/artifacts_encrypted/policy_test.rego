package decree.aws.codebuild.artifacts_encrypted_test

import data.decree.aws.codebuild.artifacts_encrypted

flagged(document) := addresses if {
	addresses := {finding.address | some finding in artifacts_encrypted.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"logs_config": [{"s3_logs": [{"encryption_disabled": false}]}], "artifacts": [{"encryption_disabled": true}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_violating_2 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"artifacts": [{"encryption_disabled": false}], "logs_config": [{"s3_logs": [{"encryption_disabled": false}]}], "secondary_artifacts": [{"encryption_disabled": true}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_violating_3 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"artifacts": [{"encryption_disabled": false}], "logs_config": [{"s3_logs": [{"encryption_disabled": false}]}], "secondary_artifacts": [{"encryption_disabled": true}, {"encryption_disabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_violating_4 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"artifacts": [{"encryption_disabled": false}], "logs_config": [{"s3_logs": [{"encryption_disabled": false}]}], "secondary_artifacts": [{"encryption_disabled": true}, {}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_violating_5 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"artifacts": [{"encryption_disabled": false}], "logs_config": [{"s3_logs": [{"encryption_disabled": true}]}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_complying_1 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"artifacts": [{"encryption_disabled": false}], "logs_config": [{"s3_logs": [{"encryption_disabled": false}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"logs_config": [{"s3_logs": [{"encryption_disabled": false}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"artifacts": [{"encryption_disabled": false}], "secondary_artifacts": [{"encryption_disabled": false}], "logs_config": [{"s3_logs": [{"encryption_disabled": false}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"artifacts": [{"encryption_disabled": false}], "secondary_artifacts": [{}], "logs_config": [{"s3_logs": [{"encryption_disabled": false}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"artifacts": [{"encryption_disabled": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"logs_config": [{"s3_logs": [{"encryption_disabled": false}]}], "artifacts": [{"encryption_disabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_6 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"logs_config": [{"s3_logs": [{"encryption_disabled": "${var.not_given}"}]}], "artifacts": [{"encryption_disabled": true}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"artifacts": [{"encryption_disabled": "${var.not_given}"}], "logs_config": [{"s3_logs": [{"encryption_disabled": false}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"artifacts": [{"encryption_disabled": false}], "logs_config": [{"s3_logs": [{"encryption_disabled": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"artifacts": [{"encryption_disabled": false}], "logs_config": [{"s3_logs": [{"encryption_disabled": false}]}], "secondary_artifacts": [{"encryption_disabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"artifacts": [{"encryption_disabled": false}], "logs_config": [{"s3_logs": [{"encryption_disabled": false}]}], "secondary_artifacts": [{"encryption_disabled": "${var.not_given}"}, {"encryption_disabled": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"artifacts": [{"encryption_disabled": false}], "logs_config": [{"s3_logs": [{"encryption_disabled": false}]}], "secondary_artifacts": [{"encryption_disabled": "${var.not_given}"}, {}]}, "managed": true}]}, "data": {}}) == set()
}
