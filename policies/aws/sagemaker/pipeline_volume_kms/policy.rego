# METADATA
# title: Training and processing in pipelines encrypt volumes with a KMS key
# description: The volumes of the job hold the training data while it runs. With a key of your own you decide
#   who may decrypt them, and can take that back.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_pipeline
# custom:
#   id: aws.sagemaker.pipeline_volume_kms
#   requirement: every SageMaker pipeline must encrypt the storage volume with a KMS key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_sagemaker_pipeline]
#   profiles: [ai_platform]
#   frameworks:
#     aws_ai_security: [AISF-INFRA-05, AISF-ML-03]
#   remediation: Set VolumeKmsKeyId in ResourceConfig of each training step and in ClusterConfig of each processing step.
package decree.aws.sagemaker.pipeline_volume_kms

import data.decree.tf
import data.decree.value

deny contains tf.finding(pipeline, "must encrypt the storage volume with a KMS key", ["pipeline_definition"]) if {
	some pipeline in input.resource.aws_sagemaker_pipeline
	not_encrypt_the_storage_volume_with_a_kms_key(pipeline)
}

not_encrypt_the_storage_volume_with_a_kms_key(pipeline) if {
	some Step in value.list(value.parsed(value.at(pipeline.values, ["pipeline_definition"], null)), ["Steps"])
	Step.Type == "Training"
	value.absent(value.at(Step, ["Arguments", "ResourceConfig", "VolumeKmsKeyId"], null))
}

not_encrypt_the_storage_volume_with_a_kms_key(pipeline) if {
	some Step in value.list(value.parsed(value.at(pipeline.values, ["pipeline_definition"], null)), ["Steps"])
	Step.Type == "Processing"
	value.absent(value.at(Step, ["Arguments", "ProcessingResources", "ClusterConfig", "VolumeKmsKeyId"], null))
}
