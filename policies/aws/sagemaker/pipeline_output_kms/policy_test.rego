package decree.aws.sagemaker.pipeline_output_kms_test

import data.decree.aws.sagemaker.pipeline_output_kms

flagged(document) := addresses if {
	addresses := {finding.address | some finding in pipeline_output_kms.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Type\":\"Training\"}]}"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_pipeline.pipeline"}
}

test_violating_2 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Type\":\"Processing\"}]}"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_pipeline.pipeline"}
}

test_violating_3 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Type\":\"Training\"},{\"Type\":\"other\"}]}"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_pipeline.pipeline"}
}

test_violating_4 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Type\":\"Training\"},{\"Type\":\"other\",\"Arguments\":{\"OutputDataConfig\":{\"KmsKeyId\":\"set\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_pipeline.pipeline"}
}

test_violating_5 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Type\":\"Training\"},{\"Type\":\"Processing\",\"Arguments\":{\"ProcessingOutputConfig\":{\"KmsKeyId\":\"set\"}}}]}"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_pipeline.pipeline"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Type\":\"other\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Type\":\"other\",\"Arguments\":{\"OutputDataConfig\":{\"KmsKeyId\":\"set\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Type\":\"Processing\",\"Arguments\":{\"ProcessingOutputConfig\":{\"KmsKeyId\":\"set\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":\"${var.not_given}\"}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[\"${var.not_given}\"]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Type\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[\"${var.not_given}\",{\"Type\":\"other\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Type\":\"${var.not_given}\"},{\"Type\":\"other\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[\"${var.not_given}\",{\"Type\":\"other\",\"Arguments\":{\"OutputDataConfig\":{\"KmsKeyId\":\"set\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Type\":\"${var.not_given}\"},{\"Type\":\"other\",\"Arguments\":{\"OutputDataConfig\":{\"KmsKeyId\":\"set\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[\"${var.not_given}\",{\"Type\":\"Processing\",\"Arguments\":{\"ProcessingOutputConfig\":{\"KmsKeyId\":\"set\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Type\":\"${var.not_given}\"},{\"Type\":\"Processing\",\"Arguments\":{\"ProcessingOutputConfig\":{\"KmsKeyId\":\"set\"}}}]}"}, "managed": true}]}, "data": {}}) == set()
}
