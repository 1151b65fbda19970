# METADATA
# title: Training and processing in pipelines encrypt their output with a KMS key
# description: The model artifact holds what it was trained on. Under a key of your own, reading the bucket is
#   not yet reading the model.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_pipeline
# custom:
#   id: aws.sagemaker.pipeline_output_kms
#   requirement: every SageMaker pipeline must encrypt its output with a KMS key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_sagemaker_pipeline]
#   profiles: [ai_platform]
#   frameworks:
#     aws_ai_security: [AISF-INFRA-05, AISF-ML-03]
#   remediation: Set KmsKeyId in OutputDataConfig of each training step and in ProcessingOutputConfig of each
#     processing step.
package decree.aws.sagemaker.pipeline_output_kms

import data.decree.tf
import data.decree.value

deny contains tf.finding(pipeline, "must encrypt its output with a KMS key", ["pipeline_definition"]) if {
	some pipeline in input.resource.aws_sagemaker_pipeline
	not_encrypt_its_output_with_a_kms_key(pipeline)
}

not_encrypt_its_output_with_a_kms_key(pipeline) if {
	some Step in value.list(value.parsed(value.at(pipeline.values, ["pipeline_definition"], null)), ["Steps"])
	Step.Type == "Training"
	value.absent(value.at(Step, ["Arguments", "OutputDataConfig", "KmsKeyId"], null))
}

not_encrypt_its_output_with_a_kms_key(pipeline) if {
	some Step in value.list(value.parsed(value.at(pipeline.values, ["pipeline_definition"], null)), ["Steps"])
	Step.Type == "Processing"
	value.absent(value.at(Step, ["Arguments", "ProcessingOutputConfig", "KmsKeyId"], null))
}
