package decree.aws.ssm.session_logs_test

import data.decree.aws.ssm.session_logs

flagged(document) := addresses if {
	addresses := {finding.address | some finding in session_logs.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ssm_document": [{"address": "aws_ssm_document.document", "type": "aws_ssm_document", "name": "document", "provider": "aws", "values": {"document_type": "Session", "document_format": "YAML"}, "managed": true}]}, "data": {}}) == {"aws_ssm_document.document"}
}

test_violating_2 if {
	flagged({"resource": {"aws_ssm_document": [{"address": "aws_ssm_document.document", "type": "aws_ssm_document", "name": "document", "provider": "aws", "values": {"document_type": "Session", "content": "{\"inputs\":[{}]}", "document_format": "other"}, "managed": true}]}, "data": {}}) == {"aws_ssm_document.document"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ssm_document": [{"address": "aws_ssm_document.document", "type": "aws_ssm_document", "name": "document", "provider": "aws", "values": {"content": "lengthcloudWatchLogGroupName'          :   j~$cy&4", "document_format": "other", "document_type": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ssm_document": [{"address": "aws_ssm_document.document", "type": "aws_ssm_document", "name": "document", "provider": "aws", "values": {"content": "lengthcloudWatchLogGroupName'          :   j~$cy&4", "document_format": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_ssm_document": [{"address": "aws_ssm_document.document", "type": "aws_ssm_document", "name": "document", "provider": "aws", "values": {"document_type": "Session", "document_format": "YAML", "content": "lengthcloudWatchLogGroupName'          :   j~$cy&4"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_ssm_document": [{"address": "aws_ssm_document.document", "type": "aws_ssm_document", "name": "document", "provider": "aws", "values": {"document_type": "Session", "content": "{\"inputs\":[{\"s3BucketName\":\"set\"}]}", "document_format": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_ssm_document": [{"address": "aws_ssm_document.document", "type": "aws_ssm_document", "name": "document", "provider": "aws", "values": {"document_type": "Session", "content": "{\"inputs\":[{\"cloudWatchLogGroupName\":\"set\"}]}", "document_format": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_ssm_document": [{"address": "aws_ssm_document.document", "type": "aws_ssm_document", "name": "document", "provider": "aws", "values": {"document_type": "Session", "content": "{\"inputs\":[{\"s3BucketName\":\"set\"},{}]}", "document_format": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ssm_document": [{"address": "aws_ssm_document.document", "type": "aws_ssm_document", "name": "document", "provider": "aws", "values": {"document_type": "${var.not_given}", "document_format": "YAML"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_ssm_document": [{"address": "aws_ssm_document.document", "type": "aws_ssm_document", "name": "document", "provider": "aws", "values": {"document_type": "Session", "document_format": "YAML", "content": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_ssm_document": [{"address": "aws_ssm_document.document", "type": "aws_ssm_document", "name": "document", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"aws_ssm_document": [{"address": "aws_ssm_document.document", "type": "aws_ssm_document", "name": "document", "provider": "aws", "values": {"document_type": "Session", "document_format": "${var.not_given}"}, "managed": true}]}, "data": {}}) == {"aws_ssm_document.document"}
}

test_unknown_3 if {
	flagged({"resource": {"aws_ssm_document": [{"address": "aws_ssm_document.document", "type": "aws_ssm_document", "name": "document", "provider": "aws", "values": {"content": "${var.not_given}", "document_format": "other", "document_type": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_ssm_document": [{"address": "aws_ssm_document.document", "type": "aws_ssm_document", "name": "document", "provider": "aws", "values": {"content": "lengthcloudWatchLogGroupName'          :   j~$cy&4", "document_format": "${var.not_given}", "document_type": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_ssm_document": [{"address": "aws_ssm_document.document", "type": "aws_ssm_document", "name": "document", "provider": "aws", "values": {"content": "lengthcloudWatchLogGroupName'          :   j~$cy&4", "document_format": "other", "document_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_ssm_document": [{"address": "aws_ssm_document.document", "type": "aws_ssm_document", "name": "document", "provider": "aws", "values": {"document_type": "${var.not_given}", "content": "{\"inputs\":[{}]}", "document_format": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_ssm_document": [{"address": "aws_ssm_document.document", "type": "aws_ssm_document", "name": "document", "provider": "aws", "values": {"document_type": "Session", "content": "${var.not_given}", "document_format": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_ssm_document": [{"address": "aws_ssm_document.document", "type": "aws_ssm_document", "name": "document", "provider": "aws", "values": {"document_type": "Session", "content": "{\"inputs\":\"${var.not_given}\"}", "document_format": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_ssm_document": [{"address": "aws_ssm_document.document", "type": "aws_ssm_document", "name": "document", "provider": "aws", "values": {"document_type": "Session", "content": "{\"inputs\":[\"${var.not_given}\"]}", "document_format": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_ssm_document": [{"address": "aws_ssm_document.document", "type": "aws_ssm_document", "name": "document", "provider": "aws", "values": {"content": "${var.not_given}", "document_format": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_ssm_document": [{"address": "aws_ssm_document.document", "type": "aws_ssm_document", "name": "document", "provider": "aws", "values": {"content": "lengthcloudWatchLogGroupName'          :   j~$cy&4", "document_format": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_ssm_document": [{"address": "aws_ssm_document.document", "type": "aws_ssm_document", "name": "document", "provider": "aws", "values": {"document_type": "${var.not_given}", "document_format": "YAML", "content": "lengthcloudWatchLogGroupName'          :   j~$cy&4"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"aws_ssm_document": [{"address": "aws_ssm_document.document", "type": "aws_ssm_document", "name": "document", "provider": "aws", "values": {"document_type": "Session", "document_format": "${var.not_given}", "content": "lengthcloudWatchLogGroupName'          :   j~$cy&4"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"aws_ssm_document": [{"address": "aws_ssm_document.document", "type": "aws_ssm_document", "name": "document", "provider": "aws", "values": {"document_type": "${var.not_given}", "content": "{\"inputs\":[{\"s3BucketName\":\"set\"}]}", "document_format": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"aws_ssm_document": [{"address": "aws_ssm_document.document", "type": "aws_ssm_document", "name": "document", "provider": "aws", "values": {"document_type": "Session", "content": "{\"inputs\":[{\"s3BucketName\":\"${var.not_given}\"}]}", "document_format": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_16 if {
	flagged({"resource": {"aws_ssm_document": [{"address": "aws_ssm_document.document", "type": "aws_ssm_document", "name": "document", "provider": "aws", "values": {"document_type": "Session", "content": "{\"inputs\":[{\"s3BucketName\":\"set\"}]}", "document_format": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
