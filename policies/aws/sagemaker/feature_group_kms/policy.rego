# METADATA
# title: SageMaker feature groups are encrypted with a customer managed key
# description: A feature store gathers what is known of customers in one place. A key of your own for its online
#   and offline store decides who may decrypt it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_feature_group
# custom:
#   id: aws.sagemaker.feature_group_kms
#   requirement: every SageMaker feature group must be encrypted with a customer managed key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_sagemaker_feature_group]
#   profiles: [ai_platform]
#   remediation: Set kms_key_id in security_config of the online store and in s3_storage_config of the offline store.
package decree.aws.sagemaker.feature_group_kms

import data.decree.tf
import data.decree.value

deny contains tf.finding(feature_group, "must be encrypted with a customer managed key", []) if {
	some feature_group in input.resource.aws_sagemaker_feature_group
	not_encrypted_with_a_customer_managed_key(feature_group)
}

not_encrypted_with_a_customer_managed_key(feature_group) if {
	value.present(value.at(feature_group.values, ["online_store_config"], null))
	value.absent(value.at(feature_group.values, ["online_store_config", 0, "security_config", 0, "kms_key_id"], null))
}

not_encrypted_with_a_customer_managed_key(feature_group) if {
	value.present(value.at(feature_group.values, ["offline_store_config"], null))
	value.absent(value.at(feature_group.values, ["offline_store_config", 0, "s3_storage_config", 0, "kms_key_id"], null))
}
