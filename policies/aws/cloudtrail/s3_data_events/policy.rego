# METADATA
# title: Trails log what is done to S3 objects
# description: Management events do not tell who read or deleted an object.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudtrail
# custom:
#   id: aws.cloudtrail.s3_data_events
#   requirement: every CloudTrail trail must log S3 data events
#   severity: LOW
#   category: logging
#   resource_types: [aws_cloudtrail]
#   frameworks:
#     cis: ["3.8", "3.9"]
#     soc2: [cc_2_1, cc_7_2, pi_1_2]
#     hipaa:
#       ["164_308_a_1_ii_d", "164_308_a_3_ii_a", "164_308_a_6_ii", "164_312_a_2_i", "164_312_b", "164_312_e_2_i"]
#     nist_800_53:
#       [ac_2_4, ac_3_1, ac_3_10, ac_4_26, ac_6_9, au_10, au_12_1, au_12_2, au_12_3, au_12_4, au_12_a, au_12_c,
#        au_14_3, au_14_a, au_14_b, au_2_b, au_3_a, au_3_b, au_3_c, au_3_d, au_3_e, au_3_f, au_6_3, au_6_4,
#        au_6_6, au_6_9, au_8_b, ca_7_b, cm_5_1_b, cm_6_a, cm_9_b, ia_3_3_b, ma_4_1_a, pm_14_a_1, pm_14_b,
#        pm_31, sc_7_9_b, si_10_1_c, si_1_1_c, si_3_8_b, si_4_17, si_4_2, si_4_20, si_7_8]
#     pci_dss:
#       ["10.2.1.1.7", "10.2.1.2.7", "10.2.1.3.7", "10.2.1.4.7", "10.2.1.5.7", "10.2.1.6.7", "10.2.1.7",
#        "10.2.1.7.7", "10.2.2.7", "10.3.1.7", "10.6.3.7", "5.3.4.7", A1.2.1.7]
#   remediation: Add an event selector for AWS::S3::Object.
package decree.aws.cloudtrail.s3_data_events

import data.decree.tf
import data.decree.value

deny contains tf.finding(cloudtrail, "must log S3 data events", []) if {
	some cloudtrail in input.resource.aws_cloudtrail
	value.complete(cloudtrail.values, ["event_selector"])
	every event_selector in value.list(cloudtrail.values, ["event_selector"]) {
		not_read_write_type_is_all_if(event_selector)
	}
	value.complete(cloudtrail.values, ["advanced_event_selector"])
	every advanced_event_selector in value.list(cloudtrail.values, ["advanced_event_selector"]) {
		value.complete(advanced_event_selector, ["field_selector"])
		every field_selector in value.list(advanced_event_selector, ["field_selector"]) {
			not_field_is_resources_type_and_equals(field_selector)
		}
	}
}

not_read_write_type_is_all_if(event_selector) if {
	read_write_type := event_selector.read_write_type
	value.known(read_write_type)
	read_write_type != "All"
}

not_read_write_type_is_all_if(event_selector) if {
	value.complete(event_selector, ["data_resource"])
	every data_resource in value.list(event_selector, ["data_resource"]) {
		type := value.at(data_resource, ["type"], null)
		value.known(type)
		type != "AWS::S3::Object"
	}
}

not_field_is_resources_type_and_equals(field_selector) if {
	field := value.at(field_selector, ["field"], null)
	value.known(field)
	field != "resources.type"
}

not_field_is_resources_type_and_equals(field_selector) if {
	value.lacks(value.at(field_selector, ["equals"], null), "AWS::S3::Object")
}
