# METADATA
# title: Performance insights are encrypted with a customer managed key
# description: Performance insights store the text of queries, values included, outside the database; your own
#   key decides who may read them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_instance
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/rds_cluster_instance
# custom:
#   id: aws.rds.performance_insights_key
#   aliases: [CKV_AWS_354, AVD-AWS-0078]
#   requirement: every RDS instance must encrypt performance insights with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_db_instance, aws_rds_cluster_instance]
#   remediation: Set `performance_insights_kms_key_id` to the ARN of a key of your own; the instance has to be made anew.
package decree.aws.rds.performance_insights_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must encrypt performance insights with a customer managed key", []) if {
	some instance in input.resource.aws_db_instance
	instance.values.performance_insights_enabled == true
	value.absent(value.at(instance.values, ["performance_insights_kms_key_id"], null))
}

deny contains tf.finding(cluster_instance, "must encrypt performance insights with a customer managed key", []) if {
	some cluster_instance in input.resource.aws_rds_cluster_instance
	cluster_instance.values.performance_insights_enabled == true
	value.absent(value.at(cluster_instance.values, ["performance_insights_kms_key_id"], null))
}
