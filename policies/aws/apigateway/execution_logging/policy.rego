# METADATA
# title: API Gateway methods log their executions
# description: Without the log no one can tell why a call failed or who was refused.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/api_gateway_method_settings
# custom:
#   id: aws.apigateway.execution_logging
#   requirement: every API Gateway method setting must log executions
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_api_gateway_method_settings]
#   frameworks:
#     soc2: [cc_7_2, cc_7_3, cc_a_1_1, pi_1_2]
#     hipaa: ["164_308_a_1_ii_d", "164_308_a_3_ii_a", "164_308_a_6_ii", "164_312_b"]
#     pci_dss:
#       ["10.2.1.1.2", "10.2.1.2", "10.2.1.2.2", "10.2.1.3.2", "10.2.1.4.2", "10.2.1.5.2", "10.2.1.6.2",
#        "10.2.1.7.2", "10.2.2.2", "10.3.1.2", "10.6.3.2", "5.3.4.2", A1.2.1.2]
#     nist_800_53:
#       [ac_4_26, au_10, au_12_1, au_12_2, au_12_3, au_12_4, au_12_a, au_12_c, au_14_3, au_14_a, au_14_b,
#        au_2_b, au_3_a, au_3_b, au_3_c, au_3_d, au_3_e, au_3_f, au_6_3, au_6_4, au_6_6, au_6_9, au_8_b, ca_7_b,
#        cm_5_1_b, ia_3_3_b, ma_4_1_a, pm_14_a_1, pm_14_b, pm_31, sc_7_9_b, si_4_17, si_7_8]
#   remediation: Set `settings.0.logging_level` to "INFO".
#   fix:
#     set:
#       path: [settings, 0, logging_level]
#       value: INFO
package decree.aws.apigateway.execution_logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(gateway_method_settings, "must log executions", ["settings", 0, "logging_level"]) if {
	some gateway_method_settings in input.resource.aws_api_gateway_method_settings
	logging_level := value.at(gateway_method_settings.values, ["settings", 0, "logging_level"], null)
	value.known(logging_level)
	not logging_level in ["INFO", "ERROR"]
}
