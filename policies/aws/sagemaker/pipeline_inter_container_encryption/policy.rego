# METADATA
# title: Training and processing in pipelines encrypt traffic between instances
# description: Distributed training sends gradients and shards of the data from instance to instance, in the
#   clear unless this is on.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_pipeline
# custom:
#   id: aws.sagemaker.pipeline_inter_container_encryption
#   requirement: every SageMaker pipeline must encrypt traffic between containers
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_sagemaker_pipeline]
#   profiles: [ai_platform]
#   frameworks:
#     aws_ai_security: [AISF-INFRA-06, AISF-ML-03]
#   remediation: Set EnableInterContainerTrafficEncryption to true in the arguments of each training step and in
#     NetworkConfig of each processing step.
package decree.aws.sagemaker.pipeline_inter_container_encryption

import data.decree.tf
import data.decree.value

deny contains tf.finding(pipeline, "must encrypt traffic between containers", ["pipeline_definition"]) if {
	some pipeline in input.resource.aws_sagemaker_pipeline
	not_encrypt_traffic_between_containers(pipeline)
}

not_arguments_enableintercontainertrafficencryption_is_set_and_not(Step) if {
	value.absent(value.at(Step, ["Arguments", "EnableInterContainerTrafficEncryption"], null))
}

not_arguments_enableintercontainertrafficencryption_is_set_and_not(Step) if {
	Step.Arguments.EnableInterContainerTrafficEncryption == false
}

not_arguments_networkconfig_enableintercontainertrafficencryption_is_set_and(Step) if {
	value.absent(value.at(Step, ["Arguments", "NetworkConfig", "EnableInterContainerTrafficEncryption"], null))
}

not_arguments_networkconfig_enableintercontainertrafficencryption_is_set_and(Step) if {
	Step.Arguments.NetworkConfig.EnableInterContainerTrafficEncryption == false
}

not_encrypt_traffic_between_containers(pipeline) if {
	some Step in value.list(value.parsed(value.at(pipeline.values, ["pipeline_definition"], null)), ["Steps"])
	Step.Type == "Training"
	not_arguments_enableintercontainertrafficencryption_is_set_and_not(Step)
}

not_encrypt_traffic_between_containers(pipeline) if {
	some Step in value.list(value.parsed(value.at(pipeline.values, ["pipeline_definition"], null)), ["Steps"])
	Step.Type == "Processing"
	not_arguments_networkconfig_enableintercontainertrafficencryption_is_set_and(Step)
}
