# METADATA
# title: Instances do not forward packets
# description: A machine that forwards may send packets in the name of others and carry traffic past firewalls.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_instance
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_instance_template
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_region_instance_template
# custom:
#   id: google.compute.ip_forwarding
#   aliases: [CKV_GCP_36, AVD-GCP-0043, f34c0c25-47b4-41eb-9c79-249b4dd47b89]
#   requirement: compute instances must not forward IP packets
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [google_compute_instance, google_compute_instance_template, google_compute_region_instance_template]
#   frameworks:
#     cis: ["4.6"]
#     soc2: [cc_6_6]
#     pci_dss: ["1.4.5.1"]
#   remediation: Remove `can_ip_forward`, except on machines that are routers.
#   fix:
#     set:
#       path: [can_ip_forward]
#       value: false
package decree.google.compute.ip_forwarding

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must not forward IP packets", ["can_ip_forward"]) if {
	some instance in input.resource.google_compute_instance
	can_ip_forward := instance.values.can_ip_forward
	value.known(can_ip_forward)
	can_ip_forward != false
}

deny contains tf.finding(instance_template, "must not forward IP packets", ["can_ip_forward"]) if {
	some instance_template in input.resource.google_compute_instance_template
	can_ip_forward := instance_template.values.can_ip_forward
	value.known(can_ip_forward)
	can_ip_forward != false
}

deny contains tf.finding(region_instance_template, "must not forward IP packets", ["can_ip_forward"]) if {
	some region_instance_template in input.resource.google_compute_region_instance_template
	can_ip_forward := region_instance_template.values.can_ip_forward
	value.known(can_ip_forward)
	can_ip_forward != false
}
