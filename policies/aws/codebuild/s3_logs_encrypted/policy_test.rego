package decree.aws.codebuild.s3_logs_encrypted_test

import data.decree.aws.codebuild.s3_logs_encrypted

flagged(document) := addresses if {
	addresses := {finding.address | some finding in s3_logs_encrypted.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"logs_config": [{"cloudwatch_logs": [{"status": "other"}], "s3_logs": [{"status": "other", "encryption_disabled": false}]}], "artifacts": [{"encryption_disabled": true}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_violating_2 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"logs_config": [{"cloudwatch_logs": [{"status": "other"}], "s3_logs": [{"status": "other", "encryption_disabled": false}]}], "artifacts": [{"encryption_disabled": false}], "secondary_artifacts": [{"encryption_disabled": true}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_violating_3 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"logs_config": [{"cloudwatch_logs": [{"status": "other"}], "s3_logs": [{"status": "other", "encryption_disabled": false}]}], "artifacts": [{"encryption_disabled": false}], "secondary_artifacts": [{"encryption_disabled": true}, {"encryption_disabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_violating_4 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"logs_config": [{"cloudwatch_logs": [{"status": "other"}], "s3_logs": [{"status": "other", "encryption_disabled": false}]}], "artifacts": [{"encryption_disabled": false}], "secondary_artifacts": [{"encryption_disabled": true}, {}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_violating_5 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"logs_config": [{"cloudwatch_logs": [{"status": "other"}], "s3_logs": [{"status": "other", "encryption_disabled": true}]}], "artifacts": [{"encryption_disabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_violating_6 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"artifacts": [{"encryption_disabled": false}], "logs_config": [{"cloudwatch_logs": [{"status": "other"}], "s3_logs": [{"status": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_violating_7 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"artifacts": [{"encryption_disabled": false}], "logs_config": [{"cloudwatch_logs": [{"status": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_complying_1 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"artifacts": [{"encryption_disabled": false}], "logs_config": [{"s3_logs": [{"status": "other"}], "cloudwatch_logs": [{"status": "ENABLED"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"artifacts": [{"encryption_disabled": false}], "logs_config": [{"s3_logs": [{"status": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"artifacts": [{"encryption_disabled": false}], "logs_config": [{"cloudwatch_logs": [{"status": "other"}], "s3_logs": [{"status": "ENABLED"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_8 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"logs_config": [{"cloudwatch_logs": [{"status": "${var.not_given}"}], "s3_logs": [{"status": "other", "encryption_disabled": false}]}], "artifacts": [{"encryption_disabled": true}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_violating_9 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"logs_config": [{"cloudwatch_logs": [{"status": "other"}], "s3_logs": [{"status": "${var.not_given}", "encryption_disabled": false}]}], "artifacts": [{"encryption_disabled": true}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_violating_10 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"logs_config": [{"cloudwatch_logs": [{"status": "other"}], "s3_logs": [{"status": "other", "encryption_disabled": "${var.not_given}"}]}], "artifacts": [{"encryption_disabled": true}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_violating_11 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"logs_config": [{"cloudwatch_logs": [{"status": "other"}], "s3_logs": [{"status": "other", "encryption_disabled": false}]}], "artifacts": [{"encryption_disabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_unknown_1 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"artifacts": [{"encryption_disabled": "${var.not_given}"}], "logs_config": [{"s3_logs": [{"status": "other"}], "cloudwatch_logs": [{"status": "ENABLED"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"artifacts": [{"encryption_disabled": false}], "logs_config": [{"s3_logs": [{"status": "${var.not_given}"}], "cloudwatch_logs": [{"status": "ENABLED"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"artifacts": [{"encryption_disabled": false}], "logs_config": [{"s3_logs": [{"status": "other"}], "cloudwatch_logs": [{"status": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
