# METADATA
# title: AppSync APIs log at field level
# description: Errors and abuse of single fields show in no other log.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/appsync_graphql_api
# custom:
#   id: aws.appsync.field_logging
#   aliases: [CKV_AWS_194]
#   requirement: every AppSync API must log at field level
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_appsync_graphql_api]
#   frameworks:
#     soc2: [cc_a_1_1]
#     pci_dss:
#       ["10.2.1.1.4", "10.2.1.2.4", "10.2.1.3.4", "10.2.1.4", "10.2.1.4.4", "10.2.1.5.4", "10.2.1.6.4",
#        "10.2.1.7.4", "10.2.2.4", "10.3.1.4", "10.6.3.4", "5.3.4.4", A1.2.1.4]
#   remediation: Set `log_config.0.field_log_level` to "ALL".
#   fix:
#     set:
#       path: [log_config, 0, field_log_level]
#       value: ALL
package decree.aws.appsync.field_logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(graphql_api, "must log at field level", ["log_config", 0, "field_log_level"]) if {
	some graphql_api in input.resource.aws_appsync_graphql_api
	field_log_level := value.at(graphql_api.values, ["log_config", 0, "field_log_level"], null)
	value.known(field_log_level)
	not field_log_level in ["ALL", "ERROR"]
}
