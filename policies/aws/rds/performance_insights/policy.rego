# METADATA
# title: RDS instances have performance insights
# description: When a database slows down, the wait events and queries behind it are only known if they were
#   recorded beforehand.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_instance
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/rds_cluster_instance
# custom:
#   id: aws.rds.performance_insights
#   aliases: [CKV_AWS_353, AVD-AWS-0133]
#   requirement: every RDS instance must have performance insights enabled
#   severity: LOW
#   category: monitoring
#   resource_types: [aws_db_instance, aws_rds_cluster_instance]
#   remediation: Set `performance_insights_enabled` to true.
#   fix:
#     set:
#       path: [performance_insights_enabled]
#       value: true
package decree.aws.rds.performance_insights

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must have performance insights enabled", ["performance_insights_enabled"]) if {
	some instance in input.resource.aws_db_instance
	performance_insights_enabled := value.at(instance.values, ["performance_insights_enabled"], null)
	value.known(performance_insights_enabled)
	performance_insights_enabled != true
}

deny contains tf.finding(cluster_instance, "must have performance insights enabled", ["performance_insights_enabled"]) if {
	some cluster_instance in input.resource.aws_rds_cluster_instance
	performance_insights_enabled := value.at(cluster_instance.values, ["performance_insights_enabled"], null)
	value.known(performance_insights_enabled)
	performance_insights_enabled != true
}
