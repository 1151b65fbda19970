package decree.aws.sagemaker.workteam_presigned_links_test

import data.decree.aws.sagemaker.workteam_presigned_links

flagged(document) := addresses if {
	addresses := {finding.address | some finding in workteam_presigned_links.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_workteam": [{"address": "aws_sagemaker_workteam.workteam", "type": "aws_sagemaker_workteam", "name": "workteam", "provider": "aws", "values": {"worker_access_configuration": [{"s3_presign": [{"iam_policy_constraints": [{"source_ip": "other", "vpc_source_ip": "other"}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_workteam.workteam"}
}

test_violating_2 if {
	flagged({"resource": {"aws_sagemaker_workteam": [{"address": "aws_sagemaker_workteam.workteam", "type": "aws_sagemaker_workteam", "name": "workteam", "provider": "aws", "values": {"worker_access_configuration": [{"s3_presign": [{"iam_policy_constraints": [{"vpc_source_ip": "other"}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_workteam.workteam"}
}

test_violating_3 if {
	flagged({"resource": {"aws_sagemaker_workteam": [{"address": "aws_sagemaker_workteam.workteam", "type": "aws_sagemaker_workteam", "name": "workteam", "provider": "aws", "values": {"worker_access_configuration": [{"s3_presign": [{"iam_policy_constraints": [{"source_ip": "other"}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_workteam.workteam"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_workteam": [{"address": "aws_sagemaker_workteam.workteam", "type": "aws_sagemaker_workteam", "name": "workteam", "provider": "aws", "values": {"worker_access_configuration": [{"s3_presign": [{"iam_policy_constraints": [{"vpc_source_ip": "other", "source_ip": "Enabled"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sagemaker_workteam": [{"address": "aws_sagemaker_workteam.workteam", "type": "aws_sagemaker_workteam", "name": "workteam", "provider": "aws", "values": {"worker_access_configuration": [{"s3_presign": [{"iam_policy_constraints": [{"source_ip": "other", "vpc_source_ip": "Enabled"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_workteam": [{"address": "aws_sagemaker_workteam.workteam", "type": "aws_sagemaker_workteam", "name": "workteam", "provider": "aws", "values": {"worker_access_configuration": [{"s3_presign": [{"iam_policy_constraints": [{"source_ip": "${var.not_given}", "vpc_source_ip": "other"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_sagemaker_workteam": [{"address": "aws_sagemaker_workteam.workteam", "type": "aws_sagemaker_workteam", "name": "workteam", "provider": "aws", "values": {"worker_access_configuration": [{"s3_presign": [{"iam_policy_constraints": [{"source_ip": "other", "vpc_source_ip": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_sagemaker_workteam": [{"address": "aws_sagemaker_workteam.workteam", "type": "aws_sagemaker_workteam", "name": "workteam", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_workteam.workteam"}
}

test_unknown_3 if {
	flagged({"resource": {"aws_sagemaker_workteam": [{"address": "aws_sagemaker_workteam.workteam", "type": "aws_sagemaker_workteam", "name": "workteam", "provider": "aws", "values": {"worker_access_configuration": [{"s3_presign": [{"iam_policy_constraints": [{"vpc_source_ip": "${var.not_given}", "source_ip": "Enabled"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_sagemaker_workteam": [{"address": "aws_sagemaker_workteam.workteam", "type": "aws_sagemaker_workteam", "name": "workteam", "provider": "aws", "values": {"worker_access_configuration": [{"s3_presign": [{"iam_policy_constraints": [{"vpc_source_ip": "other", "source_ip": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_sagemaker_workteam": [{"address": "aws_sagemaker_workteam.workteam", "type": "aws_sagemaker_workteam", "name": "workteam", "provider": "aws", "values": {"worker_access_configuration": [{"s3_presign": [{"iam_policy_constraints": [{"vpc_source_ip": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_sagemaker_workteam": [{"address": "aws_sagemaker_workteam.workteam", "type": "aws_sagemaker_workteam", "name": "workteam", "provider": "aws", "values": {"worker_access_configuration": [{"s3_presign": [{"iam_policy_constraints": [{"source_ip": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_sagemaker_workteam": [{"address": "aws_sagemaker_workteam.workteam", "type": "aws_sagemaker_workteam", "name": "workteam", "provider": "aws", "values": {"worker_access_configuration": [{"s3_presign": [{"iam_policy_constraints": [{"source_ip": "${var.not_given}", "vpc_source_ip": "Enabled"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}
