package decree.aws.sagemaker.pipeline_inter_container_encryption_test

import data.decree.aws.sagemaker.pipeline_inter_container_encryption

flagged(document) := addresses if {
	addresses := {finding.address | some finding in pipeline_inter_container_encryption.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Arguments\":{\"NetworkConfig\":{\"EnableInterContainerTrafficEncryption\":true},\"EnableInterContainerTrafficEncryption\":false},\"Type\":\"Training\"}]}"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_pipeline.pipeline"}
}

test_violating_2 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Arguments\":{\"NetworkConfig\":{\"EnableInterContainerTrafficEncryption\":true},\"EnableInterContainerTrafficEncryption\":false},\"Type\":\"Training\"},{\"Arguments\":{\"EnableInterContainerTrafficEncryption\":true,\"NetworkConfig\":{\"EnableInterContainerTrafficEncryption\":true}},\"Type\":\"other\"}]}"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_pipeline.pipeline"}
}

test_violating_3 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Arguments\":{\"EnableInterContainerTrafficEncryption\":true,\"NetworkConfig\":{\"EnableInterContainerTrafficEncryption\":false}},\"Type\":\"Processing\"}]}"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_pipeline.pipeline"}
}

test_violating_4 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Arguments\":{\"EnableInterContainerTrafficEncryption\":true,\"NetworkConfig\":{\"EnableInterContainerTrafficEncryption\":false}},\"Type\":\"Processing\"},{\"Arguments\":{\"EnableInterContainerTrafficEncryption\":true,\"NetworkConfig\":{\"EnableInterContainerTrafficEncryption\":true}},\"Type\":\"other\"}]}"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_pipeline.pipeline"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Arguments\":{\"EnableInterContainerTrafficEncryption\":true,\"NetworkConfig\":{\"EnableInterContainerTrafficEncryption\":true}},\"Type\":\"other\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Arguments\":{\"NetworkConfig\":{\"EnableInterContainerTrafficEncryption\":true},\"EnableInterContainerTrafficEncryption\":true},\"Type\":\"other\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Type\":\"other\",\"Arguments\":{\"EnableInterContainerTrafficEncryption\":true,\"NetworkConfig\":{\"EnableInterContainerTrafficEncryption\":true}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Type\":\"other\",\"Arguments\":{\"EnableInterContainerTrafficEncryption\":\"set\",\"NetworkConfig\":{\"EnableInterContainerTrafficEncryption\":true}}}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Arguments\":{\"EnableInterContainerTrafficEncryption\":true,\"NetworkConfig\":{\"EnableInterContainerTrafficEncryption\":true}},\"Type\":\"Processing\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Arguments\":{\"EnableInterContainerTrafficEncryption\":true,\"NetworkConfig\":{\"EnableInterContainerTrafficEncryption\":\"set\"}},\"Type\":\"Processing\"}]}"}, "managed": true}]}, "data": {}}) == set()
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
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Arguments\":\"${var.not_given}\",\"Type\":\"Training\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_5 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Arguments\":{\"NetworkConfig\":\"${var.not_given}\",\"EnableInterContainerTrafficEncryption\":false},\"Type\":\"Training\"}]}"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_pipeline.pipeline"}
}

test_violating_6 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Arguments\":{\"NetworkConfig\":{\"EnableInterContainerTrafficEncryption\":\"${var.not_given}\"},\"EnableInterContainerTrafficEncryption\":false},\"Type\":\"Training\"}]}"}, "managed": true}]}, "data": {}}) == {"aws_sagemaker_pipeline.pipeline"}
}

test_unknown_5 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Arguments\":{\"NetworkConfig\":{\"EnableInterContainerTrafficEncryption\":true},\"EnableInterContainerTrafficEncryption\":\"${var.not_given}\"},\"Type\":\"Training\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Arguments\":{\"NetworkConfig\":{\"EnableInterContainerTrafficEncryption\":true},\"EnableInterContainerTrafficEncryption\":false},\"Type\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[\"${var.not_given}\",{\"Arguments\":{\"EnableInterContainerTrafficEncryption\":true,\"NetworkConfig\":{\"EnableInterContainerTrafficEncryption\":true}},\"Type\":\"other\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Arguments\":\"${var.not_given}\",\"Type\":\"Training\"},{\"Arguments\":{\"EnableInterContainerTrafficEncryption\":true,\"NetworkConfig\":{\"EnableInterContainerTrafficEncryption\":true}},\"Type\":\"other\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Arguments\":{\"NetworkConfig\":{\"EnableInterContainerTrafficEncryption\":true},\"EnableInterContainerTrafficEncryption\":\"${var.not_given}\"},\"Type\":\"Training\"},{\"Arguments\":{\"EnableInterContainerTrafficEncryption\":true,\"NetworkConfig\":{\"EnableInterContainerTrafficEncryption\":true}},\"Type\":\"other\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Arguments\":{\"NetworkConfig\":{\"EnableInterContainerTrafficEncryption\":true},\"EnableInterContainerTrafficEncryption\":false},\"Type\":\"${var.not_given}\"},{\"Arguments\":{\"EnableInterContainerTrafficEncryption\":true,\"NetworkConfig\":{\"EnableInterContainerTrafficEncryption\":true}},\"Type\":\"other\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Arguments\":\"${var.not_given}\",\"Type\":\"Processing\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Arguments\":{\"EnableInterContainerTrafficEncryption\":true,\"NetworkConfig\":\"${var.not_given}\"},\"Type\":\"Processing\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Arguments\":{\"EnableInterContainerTrafficEncryption\":true,\"NetworkConfig\":{\"EnableInterContainerTrafficEncryption\":\"${var.not_given}\"}},\"Type\":\"Processing\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Arguments\":{\"EnableInterContainerTrafficEncryption\":true,\"NetworkConfig\":{\"EnableInterContainerTrafficEncryption\":false}},\"Type\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Arguments\":\"${var.not_given}\",\"Type\":\"Processing\"},{\"Arguments\":{\"EnableInterContainerTrafficEncryption\":true,\"NetworkConfig\":{\"EnableInterContainerTrafficEncryption\":true}},\"Type\":\"other\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_16 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Arguments\":{\"EnableInterContainerTrafficEncryption\":true,\"NetworkConfig\":\"${var.not_given}\"},\"Type\":\"Processing\"},{\"Arguments\":{\"EnableInterContainerTrafficEncryption\":true,\"NetworkConfig\":{\"EnableInterContainerTrafficEncryption\":true}},\"Type\":\"other\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_17 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Arguments\":{\"EnableInterContainerTrafficEncryption\":true,\"NetworkConfig\":{\"EnableInterContainerTrafficEncryption\":\"${var.not_given}\"}},\"Type\":\"Processing\"},{\"Arguments\":{\"EnableInterContainerTrafficEncryption\":true,\"NetworkConfig\":{\"EnableInterContainerTrafficEncryption\":true}},\"Type\":\"other\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_18 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Arguments\":{\"EnableInterContainerTrafficEncryption\":true,\"NetworkConfig\":{\"EnableInterContainerTrafficEncryption\":false}},\"Type\":\"${var.not_given}\"},{\"Arguments\":{\"EnableInterContainerTrafficEncryption\":true,\"NetworkConfig\":{\"EnableInterContainerTrafficEncryption\":true}},\"Type\":\"other\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_19 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Arguments\":\"${var.not_given}\",\"Type\":\"other\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_20 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Arguments\":{\"EnableInterContainerTrafficEncryption\":\"${var.not_given}\",\"NetworkConfig\":{\"EnableInterContainerTrafficEncryption\":true}},\"Type\":\"other\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_21 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Arguments\":{\"EnableInterContainerTrafficEncryption\":true,\"NetworkConfig\":\"${var.not_given}\"},\"Type\":\"other\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_22 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Arguments\":{\"EnableInterContainerTrafficEncryption\":true,\"NetworkConfig\":{\"EnableInterContainerTrafficEncryption\":\"${var.not_given}\"}},\"Type\":\"other\"}]}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_23 if {
	flagged({"resource": {"aws_sagemaker_pipeline": [{"address": "aws_sagemaker_pipeline.pipeline", "type": "aws_sagemaker_pipeline", "name": "pipeline", "provider": "aws", "values": {"pipeline_definition": "{\"Steps\":[{\"Arguments\":{\"EnableInterContainerTrafficEncryption\":true,\"NetworkConfig\":{\"EnableInterContainerTrafficEncryption\":true}},\"Type\":\"${var.not_given}\"}]}"}, "managed": true}]}, "data": {}}) == set()
}
