package decree.aws.codebuild.report_export_encrypted_test

import data.decree.aws.codebuild.report_export_encrypted

flagged(document) := addresses if {
	addresses := {finding.address | some finding in report_export_encrypted.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_codebuild_report_group": [{"address": "aws_codebuild_report_group.report_group", "type": "aws_codebuild_report_group", "name": "report_group", "provider": "aws", "values": {"export_config": [{"s3_destination": [{"encryption_disabled": true}]}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_report_group.report_group"}
}

test_complying_1 if {
	flagged({"resource": {"aws_codebuild_report_group": [{"address": "aws_codebuild_report_group.report_group", "type": "aws_codebuild_report_group", "name": "report_group", "provider": "aws", "values": {"export_config": [{"s3_destination": [{"encryption_disabled": false}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_codebuild_report_group": [{"address": "aws_codebuild_report_group.report_group", "type": "aws_codebuild_report_group", "name": "report_group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_codebuild_report_group": [{"address": "aws_codebuild_report_group.report_group", "type": "aws_codebuild_report_group", "name": "report_group", "provider": "aws", "values": {"export_config": [{"s3_destination": [{"encryption_disabled": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
