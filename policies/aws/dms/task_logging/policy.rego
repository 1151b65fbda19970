# METADATA
# title: DMS replication tasks write logs
# description: Rows that were dropped or refused on the way are known only from the log of the task.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/dms_replication_task
# custom:
#   id: aws.dms.task_logging
#   requirement: every DMS replication task must have logging enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_dms_replication_task]
#   frameworks:
#     soc2: [cc_a_1_1]
#     pci_dss:
#       ["10.2.1.1.12", "10.2.1.10", "10.2.1.2.10", "10.2.1.3.10", "10.2.1.4.10", "10.2.1.5.10", "10.2.1.6.10",
#        "10.2.1.7.10", "10.2.2.10", "10.3.1.10", "10.6.3.12", "5.3.4.12", A1.2.1.14]
#   remediation: Set `Logging.EnableLogging` to true in the JSON of `replication_task_settings`.
package decree.aws.dms.task_logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(replication_task, "must have logging enabled", ["replication_task_settings"]) if {
	some replication_task in input.resource.aws_dms_replication_task
	value.complete(value.parsed(value.at(replication_task.values, ["replication_task_settings"], null)), ["Logging"])
	every Logging in value.list(value.parsed(value.at(replication_task.values, ["replication_task_settings"], null)), ["Logging"]) {
		EnableLogging := value.at(Logging, ["EnableLogging"], null)
		value.known(EnableLogging)
		EnableLogging != true
	}
}
