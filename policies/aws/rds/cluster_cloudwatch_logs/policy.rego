# METADATA
# title: Aurora clusters export logs to CloudWatch
# description: Without exported logs there is no lasting record of logins, errors and slow queries on the cluster.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/rds_cluster
# custom:
#   id: aws.rds.cluster_cloudwatch_logs
#   aliases: [CKV_AWS_324]
#   requirement: every RDS cluster must have logging enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_rds_cluster]
#   frameworks:
#     soc2: [pi_1_3]
#     pci_dss:
#       ["10.2.1.1.25", "10.2.1.2.22", "10.2.1.22", "10.2.1.3.22", "10.2.1.4.22", "10.2.1.5.22", "10.2.1.6.22",
#        "10.2.1.7.22", "10.2.2.22", "10.3.1.22", "10.6.3.28", "5.3.4.27", A1.2.1.26]
#   remediation: List the logs of the engine in `enabled_cloudwatch_logs_exports`, such as postgresql, or audit and error.
package decree.aws.rds.cluster_cloudwatch_logs

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must have logging enabled", ["enabled_cloudwatch_logs_exports"]) if {
	some cluster in input.resource.aws_rds_cluster
	value.absent(value.at(cluster.values, ["enabled_cloudwatch_logs_exports"], null))
}
