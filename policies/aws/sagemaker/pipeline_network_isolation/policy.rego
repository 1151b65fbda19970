# METADATA
# title: Training and processing in pipelines are isolated from the network
# description: A training container that can call out can take the training data with it; one malicious
#   dependency is enough. Isolated, it sees only the channels that SageMaker mounts.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_pipeline
# custom:
#   id: aws.sagemaker.pipeline_network_isolation
#   requirement: every SageMaker pipeline must have network isolation
#   severity: HIGH
#   category: network isolation
#   resource_types: [aws_sagemaker_pipeline]
#   profiles: [ai_platform]
#   frameworks:
#     aws_ai_security: [AISF-ML-03]
#   remediation: Set EnableNetworkIsolation to true in the arguments of each training step and in NetworkConfig of
#     each processing step.
package decree.aws.sagemaker.pipeline_network_isolation

import data.decree.tf
import data.decree.value

deny contains tf.finding(pipeline, "must have network isolation", ["pipeline_definition"]) if {
	some pipeline in input.resource.aws_sagemaker_pipeline
	not_have_network_isolation(pipeline)
}

not_arguments_enablenetworkisolation_is_set_and_not(Step) if {
	value.absent(value.at(Step, ["Arguments", "EnableNetworkIsolation"], null))
}

not_arguments_enablenetworkisolation_is_set_and_not(Step) if {
	Step.Arguments.EnableNetworkIsolation == false
}

not_arguments_networkconfig_enablenetworkisolation_is_set_and(Step) if {
	value.absent(value.at(Step, ["Arguments", "NetworkConfig", "EnableNetworkIsolation"], null))
}

not_arguments_networkconfig_enablenetworkisolation_is_set_and(Step) if {
	Step.Arguments.NetworkConfig.EnableNetworkIsolation == false
}

not_have_network_isolation(pipeline) if {
	some Step in value.list(value.parsed(value.at(pipeline.values, ["pipeline_definition"], null)), ["Steps"])
	Step.Type == "Training"
	not_arguments_enablenetworkisolation_is_set_and_not(Step)
}

not_have_network_isolation(pipeline) if {
	some Step in value.list(value.parsed(value.at(pipeline.values, ["pipeline_definition"], null)), ["Steps"])
	Step.Type == "Processing"
	not_arguments_networkconfig_enablenetworkisolation_is_set_and(Step)
}
