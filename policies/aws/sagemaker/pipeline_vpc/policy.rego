# METADATA
# title: Training and processing in pipelines run in a VPC
# description: Jobs without a VPC reach S3 and the internet through a network of SageMaker's own, where no
#   endpoint policy and no flow log sees them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_pipeline
# custom:
#   id: aws.sagemaker.pipeline_vpc
#   requirement: every SageMaker pipeline must run inside a VPC
#   severity: MEDIUM
#   category: network isolation
#   resource_types: [aws_sagemaker_pipeline]
#   profiles: [ai_platform]
#   frameworks:
#     aws_ai_security: [AISF-ML-03]
#   remediation: Give each training step a VpcConfig, and each processing step one in its NetworkConfig.
package decree.aws.sagemaker.pipeline_vpc

import data.decree.tf
import data.decree.value

deny contains tf.finding(pipeline, "must run inside a VPC", ["pipeline_definition"]) if {
	some pipeline in input.resource.aws_sagemaker_pipeline
	not_run_inside_a_vpc(pipeline)
}

not_run_inside_a_vpc(pipeline) if {
	some Step in value.list(value.parsed(value.at(pipeline.values, ["pipeline_definition"], null)), ["Steps"])
	Step.Type == "Training"
	value.absent(value.at(Step, ["Arguments", "VpcConfig"], null))
}

not_run_inside_a_vpc(pipeline) if {
	some Step in value.list(value.parsed(value.at(pipeline.values, ["pipeline_definition"], null)), ["Steps"])
	Step.Type == "Processing"
	value.absent(value.at(Step, ["Arguments", "NetworkConfig", "VpcConfig"], null))
}
