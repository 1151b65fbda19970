# METADATA
# title: SageMaker user profiles encrypt shared notebook output with a KMS key
# description: "The settings of a profile replace those of its domain: sharing that is allowed here goes to the
#   bucket with the key named here, or with none."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_user_profile
# custom:
#   id: aws.sagemaker.user_profile_shared_output_kms
#   requirement: every SageMaker user profile must encrypt shared notebook output with a KMS key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_sagemaker_user_profile]
#   profiles: [ai_platform]
#   remediation: Set s3_kms_key_id in sharing_settings.
package decree.aws.sagemaker.user_profile_shared_output_kms

import data.decree.tf
import data.decree.value

deny contains tf.finding(user_profile, "must encrypt shared notebook output with a KMS key", []) if {
	some user_profile in input.resource.aws_sagemaker_user_profile
	user_profile.values.user_settings[0].sharing_settings[0].notebook_output_option == "Allowed"
	value.absent(value.at(user_profile.values, ["user_settings", 0, "sharing_settings", 0, "s3_kms_key_id"], null))
}
