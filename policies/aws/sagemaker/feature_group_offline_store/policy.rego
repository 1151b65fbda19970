# METADATA
# title: SageMaker feature groups keep an offline store
# description: The online store holds only the latest value. Without history neither can a training set be made
#   again nor a decision be explained later.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_feature_group
# custom:
#   id: aws.sagemaker.feature_group_offline_store
#   requirement: every SageMaker feature group must keep an offline store
#   severity: LOW
#   category: data protection
#   resource_types: [aws_sagemaker_feature_group]
#   remediation: Add an offline_store_config with a bucket.
package decree.aws.sagemaker.feature_group_offline_store

import data.decree.tf
import data.decree.value

deny contains tf.finding(feature_group, "must keep an offline store", ["offline_store_config"]) if {
	some feature_group in input.resource.aws_sagemaker_feature_group
	value.absent(value.at(feature_group.values, ["offline_store_config"], null))
}
